import { LOCALES, type Locale } from "@bienmau/core/schema";

/** The reader's language: `?lang=` first, then what the browser prefers, then Vietnamese. */
export function resolveLocale(lang: string | undefined, acceptLanguage: string | undefined): Locale {
  const asked = LOCALES.find((locale) => locale === lang);
  if (asked !== undefined) return asked;
  if (acceptLanguage === undefined) return "vi";
  const known = rankTags(acceptLanguage).map((tag) => LOCALES.find((locale) => locale === tag.split("-")[0]));
  return known.find((locale) => locale !== undefined) ?? "vi";
}

function rankTags(header: string): readonly string[] {
  return header
    .slice(0, 200)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="))?.split("=")[1];
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality)
    .map(({ tag }) => tag);
}
