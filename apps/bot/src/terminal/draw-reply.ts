import type { ReplyBlock, Tone } from "../conversation/reply.ts";
import type { Style } from "./style.ts";
import { wrapText } from "./wrap-text.ts";

type Pen = { readonly mark: string; readonly paint: (text: string) => string };

/** Blocks as paragraphs of a terminal: wrapped, marked by what they are, a blank line between groups. */
export function drawBlocks(blocks: readonly ReplyBlock[], style: Style): string {
  const pens: Record<Tone, Pen> = {
    headline: { mark: "", paint: style.bold },
    text: { mark: "", paint: (text) => text },
    list: { mark: "• ", paint: (text) => text },
    conflict: { mark: "! ", paint: style.warn },
    warning: { mark: "! ", paint: style.warn },
    note: { mark: "", paint: style.dim },
    source: { mark: "", paint: style.dim },
  };
  return blocks
    .map(({ tone, lines }) => lines.map((line) => drawLine(line, pens[tone], style)).join("\n"))
    .join("\n\n");
}

function drawLine(line: string, { mark, paint }: Pen, style: Style): string {
  const indent = " ".repeat(mark.length);
  return wrapText(mark + line, style.width, indent)
    .map((row) => paint(row))
    .join("\n");
}
