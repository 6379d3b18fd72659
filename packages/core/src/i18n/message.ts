import { IntlMessageFormat } from "intl-messageformat";
import type { Locale, LocalizedText } from "../schema/locale.ts";
import type { Holes } from "./holes.ts";

/** A text of ours in three languages, with the holes that all three share. */
export type Message<Values> = { readonly texts: LocalizedText } & ((
  locale: Locale,
  ...values: Arguments<Values>
) => string);

type Arguments<Values> = keyof Values extends never ? [] : [Values];

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type SameHoles<Text extends string, Vi extends string> =
  Same<Holes<Text>, Holes<Vi>> extends true ? Text : { "holes differ from vi": keyof Holes<Vi> };

/** Marks a Lao text that no native reader has checked yet. */
export function draft<const Text extends string>(text: Text): Text {
  return text;
}

/**
 * Declares a message. A missing language, or a hole that the Vietnamese text does not have, does not compile.
 * Format: ICU. Numbers, money and dates go in already formatted (see `format.ts`), because browsers lack Lao data.
 */
export function message<const Vi extends string, const En extends string, const Lo extends string>(texts: {
  vi: Vi;
  en: SameHoles<En, Vi> & En;
  lo: SameHoles<Lo, Vi> & Lo;
}): Message<Holes<Vi>> {
  const byLocale: LocalizedText = { vi: texts.vi, en: texts.en, lo: texts.lo };
  const compiled = new Map<Locale, IntlMessageFormat>();
  const render = (locale: Locale, ...values: readonly unknown[]): string => {
    const format = compiled.get(locale) ?? compile(byLocale[locale], locale);
    compiled.set(locale, format);
    return String(format.format(values[0] as Record<string, string | number> | undefined));
  };
  return Object.assign(render, { texts: byLocale });
}

/** Lao plural rules are those of Vietnamese (one form), and no browser ships Lao data: format as `vi`. */
function compile(text: string, locale: Locale): IntlMessageFormat {
  return new IntlMessageFormat(text, locale === "lo" ? "vi" : locale, undefined, { ignoreTag: true });
}
