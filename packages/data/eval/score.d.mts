/** Scores replies against gold rows; see the comments of the program itself. */
// biome-ignore lint/suspicious/noExplicitAny: the scorer is plain JavaScript
export function scoreAll(rows: readonly unknown[], replies: readonly unknown[]): any;
export function scoreRow(row: unknown, reply: unknown): { ok: boolean; fails: string[]; wrongNumber: boolean };
export function parseNumbers(
  text: string,
  locale: string | null,
): { value: number; unit: string | null; scaled: boolean; at: number }[];
