import { invariant } from "../shared/invariant.ts";
import type { MemoCell, MemoLine, MemoPart } from "./memo.ts";

/** Words of ours. Figures never go in here: they are numbers or quotes with an origin. */
export function words(text: string): MemoPart {
  return { kind: "text", text };
}

/**
 * A sentence with parts in its holes: `write` gets a mark for each part (private-use characters, which no text of ours holds), puts them
 * where its language wants them, and the marks are replaced.
 */
export function weave<Hole extends string>(
  parts: Readonly<Record<Hole, MemoPart | MemoLine>>,
  write: (marks: Readonly<Record<Hole, string>>) => string,
): MemoLine {
  const names = keysOf(parts);
  const marks = new Map(names.map((name, position) => [`\uE000${position}\uE001`, parts[name]]));
  const byName = Object.fromEntries([...marks.keys()].map((mark, position) => [names[position], mark]));
  invariant(isComplete(byName, names), "every hole has a mark");
  return write(byName)
    .split(/(\uE000\d+\uE001)/u)
    .filter((piece) => piece !== "")
    .flatMap((piece) => marks.get(piece) ?? [words(piece)]);
}

/** Lines one after another with words between. */
export function joinLines(lines: readonly MemoLine[], between: string): MemoLine {
  return lines.flatMap((line, position) => (position === 0 ? line : [words(between), ...line]));
}

export function lineText(line: MemoLine): string {
  return line.map((part) => (part.kind === "reference" ? part.label : part.text)).join("");
}

export function textCell(line: MemoLine | string): MemoCell {
  return { line: typeof line === "string" ? [words(line)] : line, align: "start" };
}

export function numberCell(line: MemoLine | MemoPart): MemoCell {
  return { line: "kind" in line ? [line] : line, align: "end" };
}

export function headCell(text: string, align: MemoCell["align"] = "start"): MemoCell {
  return { line: [words(text)], align, isStrong: true };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

function isComplete<Key extends string>(
  record: Readonly<Record<string, string>>,
  names: readonly Key[],
): record is Readonly<Record<Key, string>> {
  return names.every((name) => record[name] !== undefined);
}
