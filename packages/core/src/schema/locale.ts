import { z } from "zod";

/** Languages in which every message exists; Vietnamese comes first. */
export const LOCALES = ["vi", "en", "lo"] as const;

export const localeSchema = z.enum(LOCALES);

export type Locale = z.infer<typeof localeSchema>;

/** A text that exists in all three languages (ours, so it can be complete). */
export const localizedTextSchema = z.strictObject({
  vi: z.string().min(1),
  en: z.string().min(1),
  /** Draft until a native reader has checked it. */
  lo: z.string().min(1),
});

export type LocalizedText = z.infer<typeof localizedTextSchema>;

/**
 * A proper name. Vietnamese is always known; a missing language has no sourced form and stays missing:
 * names are never transliterated by guess.
 */
export const nameSchema = z.strictObject({
  vi: z.string().min(1),
  en: z.string().min(1).optional(),
  lo: z.string().min(1).optional(),
});

export type Name = z.infer<typeof nameSchema>;
