import { draft } from "../i18n/message.ts";
import type { LocalizedText } from "../schema/locale.ts";

/** A text of the model in three languages; Lao is a draft until a native reader has checked it. */
export function text(vi: string, en: string, lo: string): LocalizedText {
  return { vi, en, lo: draft(lo) };
}
