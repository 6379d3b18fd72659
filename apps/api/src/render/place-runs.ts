import { FAMILY_OF, measureEms, splitByScript } from "./fonts.ts";

const TEXT = /<text\b([^>]*)>([^<]*)<\/text>/g;

/** The share of a text's width that lies before its anchor. */
const BEFORE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/**
 * Gives every stretch of one script a text element, a font and a place of its own. Left to mix fonts within one line, the rasteriser
 * loses the weight of bold Lao, draws boxes, or drops the line; all three were seen.
 */
export function placeRuns(svg: string): string {
  return svg.replaceAll(TEXT, (whole, attributes: string, content: string) => {
    const runs = splitByScript(decode(content));
    const [only] = runs;
    if (only === undefined) return whole;
    if (runs.length === 1) return `<text${setFamily(attributes, FAMILY_OF[only.script])}>${content}</text>`;
    const fontSize = Number(readStyle(attributes, "font-size")?.replace("px", "") ?? 12);
    const isBold = /^(?:bold|[6-9]00)$/.test(readStyle(attributes, "font-weight") ?? "");
    const widths = runs.map((run) => measureEms(run.text, isBold) * fontSize);
    const total = widths.reduce((sum, width) => sum + width, 0);
    let x =
      Number(/\sx="([^"]*)"/.exec(attributes)?.[1] ?? 0) -
      total * (BEFORE[readStyle(attributes, "text-anchor") ?? ""] ?? 0);
    return runs
      .map((run, index) => {
        const lead = run.text.length - run.text.trimStart().length;
        const at = x + measureEms(" ".repeat(lead), isBold) * fontSize;
        x += widths[index] ?? 0;
        const placed = setFamily(setStart(attributes, at), FAMILY_OF[run.script]);
        return run.text.trim() === "" ? "" : `<text${placed}>${encode(run.text.trim())}</text>`;
      })
      .join("");
  });
}

/** An attribute, or the same property inside `style`, which wins. */
function readStyle(attributes: string, name: string): string | undefined {
  const inStyle = new RegExp(`style="[^"]*\\b${name}:\\s*([^;"]+)`).exec(attributes)?.[1];
  return inStyle ?? new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

function setFamily(attributes: string, family: string): string {
  const without = attributes
    .replace(/(\sstyle="[^"]*?)font-family:[^;"]*;?/, "$1")
    .replace(/\sfont-family="[^"]*"/, "");
  return `${without} font-family="${family}"`;
}

function setStart(attributes: string, x: number): string {
  const without = attributes
    .replace(/\sx="[^"]*"/, "")
    .replace(/\stext-anchor="[^"]*"/, "")
    .replace(/(\sstyle="[^"]*?)text-anchor:[^;"]*;?/, "$1");
  return `${without} x="${Math.round(x * 100) / 100}"`;
}

function decode(content: string): string {
  return content
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

function encode(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
