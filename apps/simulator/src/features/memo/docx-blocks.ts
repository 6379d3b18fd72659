import { lineText, type MemoBlock, type MemoCell, type MemoTable } from "@bienmau/core/memo";
import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { centred, lineRuns, paragraph, runsOf, SIZE, TEXT_WIDTH_PX, TEXT_WIDTH_TWIPS } from "./docx-text.ts";
import type { Pictures } from "./picture.ts";

export const BULLETS = "memo-bullets";
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "808080" } as const;

export function writeBlock(block: MemoBlock, pictures: Pictures): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph": {
      const style = block.tone === "note" ? { italics: true, size: SIZE.note } : { bold: block.tone === "key" };
      return [paragraph(lineRuns(block.line, style), { alignment: AlignmentType.JUSTIFIED })];
    }
    case "list":
      return block.items.map((item) =>
        paragraph(lineRuns(item), { numbering: { reference: BULLETS, level: 0 }, alignment: AlignmentType.JUSTIFIED }),
      );
    case "table":
      return writeTable(block);
    case "chart": {
      const picture = pictures.get(block.id);
      const { title, sourceLine, textTwin } = block.chart;
      const caption = centred(title, { bold: true, size: SIZE.note }, 40);
      const source = paragraph(runsOf(sourceLine, { italics: true, size: 20 }), { spacing: { after: 120 } });
      if (picture === undefined) return [caption, paragraph(runsOf(textTwin, { size: SIZE.note })), source];
      const image = new ImageRun({
        type: "png",
        data: picture.png,
        transformation: {
          width: TEXT_WIDTH_PX,
          height: Math.round((TEXT_WIDTH_PX * picture.heightPx) / picture.widthPx),
        },
        altText: { name: block.id, title, description: textTwin },
      });
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: 120, after: 60 },
          children: runsOf(title, { bold: true, size: SIZE.note }),
        }),
        new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
        source,
      ];
    }
    default:
      return block satisfies never;
  }
}

function writeTable({ caption, unit, head, rows, widths }: MemoTable): (Paragraph | Table)[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const twips = widths.map((width) => Math.round((width / total) * TEXT_WIDTH_TWIPS));
  const captioned =
    caption.length === 0
      ? []
      : [
          paragraph(lineRuns(caption, { bold: true, size: 24 }), {
            keepNext: true,
            spacing: { before: 160, after: unit === undefined ? 60 : 0 },
          }),
        ];
  const unitLine =
    unit === undefined
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            keepNext: true,
            spacing: { after: 40 },
            children: runsOf(unit, { italics: true, size: 21 }),
          }),
        ];
  const hasHead = head.some(({ line }) => lineText(line) !== "");
  return [
    ...captioned,
    ...unitLine,
    new Table({
      width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: twips,
      borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
      rows: [
        ...(hasHead
          ? [
              new TableRow({
                tableHeader: true,
                cantSplit: true,
                children: head.map((cell, index) => writeCell(cell, twips[index] ?? 0, true)),
              }),
            ]
          : []),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((cell, index) => writeCell(cell, twips[index] ?? 0, false)),
            }),
        ),
      ],
    }),
    paragraph([], { spacing: { before: 0, after: 60, line: 120, lineRule: "exact" } }),
  ];
}

function writeCell({ line, align, isStrong }: MemoCell, widthTwips: number, isHead: boolean): TableCell {
  const alignment = isHead ? AlignmentType.CENTER : align === "end" ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: widthTwips, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 80, right: 80 },
    verticalAlign: VerticalAlign.CENTER,
    ...(isHead ? { shading: { fill: "EDEFF5", type: "clear", color: "auto" } } : {}),
    children: [new Paragraph({ alignment, children: lineRuns(line, { size: SIZE.table, bold: isStrong === true }) })],
  });
}
