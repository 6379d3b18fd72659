import { expect, it } from "vitest";
import { resolveLocale } from "./locale.ts";

it.each([
  ["en", "lo", "en"],
  [undefined, "lo", "lo"],
  [undefined, "fr-FR, en-GB;q=0.8, vi;q=0.9", "vi"],
  [undefined, "fr, de", "vi"],
  [undefined, undefined, "vi"],
  ["xx", "en", "en"],
  [undefined, "en;q=0, lo", "lo"],
  [undefined, ",;q=,en;q=abc", "vi"],
] as const)("?lang=%s with Accept-Language %s speaks %s", (lang, header, locale) => {
  expect(resolveLocale(lang, header)).toBe(locale);
});
