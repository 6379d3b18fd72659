import { formatDate } from "../i18n/format.ts";
import type { Locale } from "../schema/locale.ts";
import type { Memo, MemoBlock, MemoLine, MemoPart } from "./memo.ts";
import { readOrigin, type World } from "./read-origin.ts";

/** Every part of a memo, in reading order. */
export function listParts(memo: Memo): readonly MemoPart[] {
  return [...memo.subject, ...memo.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf).flat())];
}

/** Parts that do not say what stands at their origin: a number of another value, a quote of other words. None in a true memo. */
export function findMismatches(memo: Memo, world: World): readonly MemoPart[] {
  return listParts(memo).filter((part) => {
    if (part.kind === "number") return readOrigin(part.origin, world) !== part.value;
    return part.kind === "quote" && !isQuoteOf(part.text, readOrigin(part.origin, world), memo.locale);
  });
}

/** Word for word, a piece of it, or a date written out. */
function isQuoteOf(text: string, original: unknown, locale: Locale): boolean {
  return typeof original === "string" && (original.includes(text) || formatDate(original, locale) === text);
}

function linesOf(block: MemoBlock): readonly MemoLine[] {
  switch (block.kind) {
    case "paragraph":
      return [block.line];
    case "list":
      return block.items;
    case "table":
      return [block.caption, ...[block.head, ...block.rows].flatMap((row) => row.map(({ line }) => line))];
    case "chart":
      return [];
    default:
      return block satisfies never;
  }
}
