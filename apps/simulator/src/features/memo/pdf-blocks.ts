import { lineText, type MemoBlock, type MemoCell, type MemoTable } from "@bienmau/core/memo";
import type { Content, Text } from "pdfmake";
import { GREY, lineOf, SIZE, type Style, TEXT_WIDTH, textOf } from "./pdf-text.ts";
import type { Pictures } from "./picture.ts";

export function writeBlock(block: MemoBlock, pictures: Pictures): readonly Content[] {
  switch (block.kind) {
    case "paragraph": {
      const tone: Style = block.tone === "note" ? { fontSize: SIZE.note, color: GREY } : { bold: block.tone === "key" };
      return [lineOf(block.line, { ...tone, margin: [0, 3, 0, 4] })];
    }
    case "list":
      return block.items.map(
        (item): Content => ({
          columns: [
            { width: 10, text: "–" },
            { width: "*", ...lineOf(item) },
          ],
          margin: [0, 1.5, 0, 2.5],
        }),
      );
    case "table":
      return writeTable(block);
    case "chart": {
      const { title, sourceLine, textTwin } = block.chart;
      const caption = textOf(title, { bold: true, fontSize: SIZE.note, alignment: "center", margin: [0, 6, 0, 3] });
      const source = textOf(sourceLine, { fontSize: 7.5, color: GREY, margin: [0, 2, 0, 6] });
      const drawing: Content = pictures.has(block.id)
        ? { image: block.id, width: TEXT_WIDTH }
        : textOf(textTwin, { fontSize: SIZE.note });
      return [{ stack: [caption, drawing, source], unbreakable: true }];
    }
    default:
      return block satisfies never;
  }
}

const GRID = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => "#8a8a8a",
  vLineColor: () => "#8a8a8a",
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};
/** Letters from which on a table may be divided between pages. */
const LARGE_TABLE = 900;
/** Padding and lines that a column adds to its width. */
const COLUMN_EXTRA = 8.5;

function writeTable({ caption, unit, head, rows, widths }: MemoTable): readonly Content[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const room = TEXT_WIDTH - widths.length * COLUMN_EXTRA - 0.5;
  const hasHead = head.some(({ line }) => lineText(line) !== "");
  const captions: readonly Content[] = [
    ...(caption.length === 0 ? [] : [lineOf(caption, { bold: true, fontSize: SIZE.note })]),
    ...(unit === undefined ? [] : [textOf(unit, { fontSize: 8, color: GREY, alignment: "right" })]),
  ];
  const table: Content = {
    table: {
      headerRows: hasHead ? 1 : 0,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: widths.map((width) => (width / total) * room),
      body: [
        ...(hasHead ? [head.map((cell) => writeCell(cell, { fillColor: "#edeff5", alignment: "center" }))] : []),
        ...rows.map((row) =>
          row.map((cell) => writeCell(cell, { alignment: cell.align === "end" ? "right" : "left" })),
        ),
      ],
    },
    layout: GRID,
    margin: [0, 2, 0, 6],
  };
  // Small tables stay whole with their caption; large ones may run over.
  const letters = rows.flat().reduce((sum, { line }) => sum + lineText(line).length, 0);
  return letters < LARGE_TABLE
    ? [{ stack: [...captions, table], unbreakable: true, margin: [0, 4, 0, 2] }]
    : [{ stack: captions, margin: [0, 6, 0, 0] }, table];
}

function writeCell({ line, isStrong }: MemoCell, style: Style): Text {
  return lineOf(line, { fontSize: SIZE.table, lineHeight: 1.05, bold: isStrong === true, ...style });
}
