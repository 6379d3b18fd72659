import type { Memo } from "@bienmau/core/memo";
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { centred, lineRuns, rule, runsOf, SIZE, TEXT_WIDTH_TWIPS } from "./docx-text.ts";

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER } as const;

/** Issuing body on the left, the nation's name and motto on the right. */
export function writeFrame({ frame }: Memo): Table {
  const [above, issuer, number] = frame.issuer;
  const [nation, motto, placeAndDate] = frame.nation;
  const left = [
    centred(above, { size: 24 }),
    centred(issuer, { size: 24, bold: true }),
    rule(1100),
    centred(number, { size: SIZE.body }),
  ];
  const right = [
    centred(nation, { size: 24, bold: true }),
    centred(motto, { size: SIZE.body, bold: true }),
    rule(1250),
    centred(placeAndDate, { size: SIZE.body, italics: true }),
  ];
  return bare([left, right], [3700, TEXT_WIDTH_TWIPS - 3700]);
}

export function writeTitle({ title, subject, frame }: Memo): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 360, after: 60 },
      children: runsOf(title, { bold: true, size: 28 }),
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: { left: 567, right: 567 },
      children: lineRuns(subject, { bold: true, size: 28 }),
    }),
    rule(3200),
    centred(frame.recipient, {}, 120),
  ];
}

export function writeSignature({ frame }: Memo): Table {
  const [heading = "", ...copies] = frame.copies;
  const [position = "", ...rest] = frame.signature;
  const left = [
    new Paragraph({ children: runsOf(heading, { bold: true, italics: true, size: 24 }) }),
    ...copies.map((copy) => new Paragraph({ children: runsOf(copy, { size: SIZE.note }) })),
  ];
  const right = [
    centred(position, { bold: true }),
    ...rest.map(
      (text, index) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          // Room for the signature and the seal.
          spacing: { before: index === rest.length - 1 ? 1300 : 0 },
          children: runsOf(text, index === rest.length - 1 ? { bold: true } : { italics: true, size: 24 }),
        }),
    ),
  ];
  return bare([left, right], [4500, TEXT_WIDTH_TWIPS - 4500]);
}

/** A layout table without lines. */
function bare(cells: readonly (readonly Paragraph[])[], widths: readonly number[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({
              children: [...children],
              borders: NO_BORDERS,
              margins: { left: 0, right: 0 },
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
            }),
        ),
      }),
    ],
  });
}
