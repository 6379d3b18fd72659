import type { MemoLine } from "@bienmau/core/memo";
import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import { splitScripts } from "./split-scripts.ts";

/** Type of official Vietnamese documents; Lao in the type that Lao offices use. */
export const FONT = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  eastAsia: "Times New Roman",
  cs: "Times New Roman",
};
const LAO_FONT = { ascii: "Phetsarath OT", hAnsi: "Phetsarath OT", eastAsia: "Phetsarath OT", cs: "Phetsarath OT" };
/** Half points. */
export const SIZE = { body: 26, table: 21, note: 22 } as const;
/** Between the margins, in twips and in CSS pixels. */
export const TEXT_WIDTH_TWIPS = 9071;
export const TEXT_WIDTH_PX = 604;

export type Style = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
};

export function runsOf(text: string, { bold = false, italics = false, size = SIZE.body }: Style = {}): TextRun[] {
  return splitScripts(text).map(
    (piece) =>
      new TextRun({
        text: piece.text,
        bold,
        italics,
        size,
        font: piece.isLao ? LAO_FONT : FONT,
        color: "000000",
      }),
  );
}

export function lineRuns(line: MemoLine, style: Style = {}): ParagraphChild[] {
  return line.flatMap((part): ParagraphChild[] => {
    if (part.kind === "reference") return runsOf(part.label, style);
    const isLink = part.kind === "quote" && /^https?:\/\/\S+$/.test(part.text);
    return isLink
      ? [new ExternalHyperlink({ link: part.text, children: runsOf(part.text, style) })]
      : runsOf(part.text, style);
  });
}

export function paragraph(
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, "children"> = {},
): Paragraph {
  return new Paragraph({ spacing: { before: 60, after: 60, line: 288 }, ...options, children: [...children] });
}

export function centred(text: string, style: Style, after = 0): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children: runsOf(text, style) });
}

/** A rule under a centred line, some of its width. */
export function rule(indentTwips: number): Paragraph {
  return new Paragraph({
    spacing: { before: 90, after: 80, line: 60, lineRule: "exact" },
    indent: { left: indentTwips, right: indentTwips },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    children: [],
  });
}
