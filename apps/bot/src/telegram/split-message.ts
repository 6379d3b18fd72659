/** Telegram's limit on one message, counted after entities are parsed; counting markup too keeps us on the safe side. */
export const MOST_MESSAGE_CHARACTERS = 4096;

const CLUSTERS = new Intl.Segmenter("lo", { granularity: "grapheme" });
const TAG = /<\/?[a-z]+>/g;

/**
 * Splits a text at blank lines, then at line ends, then at words, never inside a tag, an entity or a letter with its marks. Every line
 * closes its own tags, so a part is whole by itself.
 */
export function splitMessage(html: string, most = MOST_MESSAGE_CHARACTERS): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const line of html.split("\n").flatMap((one) => splitLine(one, most))) {
    const longer = part === "" ? line : `${part}\n${line}`;
    if (longer.length <= most) {
      part = longer;
      continue;
    }
    parts.push(part);
    part = line;
  }
  parts.push(part);
  return parts.map((one) => one.trim()).filter((one) => one !== "");
}

function splitLine(line: string, most: number): readonly string[] {
  if (line.length <= most) return [line];
  const opening = line.match(TAG)?.find((tag) => !tag.startsWith("</")) ?? "";
  const closing = opening.replace("<", "</");
  const room = most - opening.length - closing.length;
  const pieces: string[] = [];
  let piece = "";
  for (const token of readTokens(line.replaceAll(TAG, ""))) {
    if (piece.length + token.length > room) {
      const lastSpace = piece.lastIndexOf(" ");
      const isWordEnd = lastSpace > room / 2;
      pieces.push(isWordEnd ? piece.slice(0, lastSpace) : piece);
      piece = isWordEnd ? piece.slice(lastSpace + 1) : "";
    }
    piece += token;
  }
  pieces.push(piece);
  return pieces.map((one) => `${opening}${one}${closing}`);
}

/** Letters with their marks, and whole entities such as `&amp;`. */
function readTokens(text: string): readonly string[] {
  return text
    .split(/(&[a-z]+;)/)
    .flatMap((chunk) =>
      /^&[a-z]+;$/.test(chunk) ? [chunk] : [...CLUSTERS.segment(chunk)].map((cluster) => cluster.segment),
    );
}
