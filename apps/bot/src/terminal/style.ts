/** How text looks on this terminal: its width, and colours only where they can be seen. */
export type Style = {
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly accent: (text: string) => string;
};

const MOST_COLUMNS = 88;
const FEWEST_COLUMNS = 40;

/** Colours for a person at a terminal; plain text for a pipe or a file. */
export function createStyle(output: { readonly isTTY?: boolean; readonly columns?: number }): Style {
  const width = Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, output.columns ?? MOST_COLUMNS));
  const paint =
    (open: number, close: number) =>
    (text: string): string =>
      output.isTTY === true ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { width, bold: paint(1, 22), dim: paint(2, 22), warn: paint(33, 39), accent: paint(36, 39) };
}
