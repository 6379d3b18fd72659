import {
  lineText,
  type Memo,
  type MemoBlock,
  type MemoCell,
  type MemoLine,
  type MemoPart,
  type MemoTable,
} from "@bienmau/core/memo";
import pdfmake, { type Content, type Text } from "pdfmake";
import type { Pictures } from "./picture.ts";
import { splitScripts } from "./split-scripts.ts";

/** Type files for the document: Noto Sans holds no Lao, so Lao comes with its own. */
export type MemoFonts = Readonly<Record<"regular" | "bold" | "laoRegular" | "laoBold", Uint8Array>>;

/** Points. Margins as official documents have them: 20, 20, 30 and 20 mm. */
const MM = 72 / 25.4;
const MARGINS = [30 * MM, 20 * MM, 20 * MM, 20 * MM] as const;
const TEXT_WIDTH = 160 * MM;
const SIZE = { body: 10.5, table: 8.5, note: 9 } as const;
const GREY = "#555555";

/** The memo as a PDF with its own type inside. */
export async function writeMemoPdf(memo: Memo, pictures: Pictures, fonts: MemoFonts): Promise<Uint8Array> {
  for (const [name, bytes] of Object.entries(fonts)) pdfmake.virtualfs.writeFileSync(`${name}.ttf`, bytes);
  pdfmake.setFonts({
    NotoSans: { normal: "regular.ttf", bold: "bold.ttf" },
    NotoSansLao: { normal: "laoRegular.ttf", bold: "laoBold.ttf" },
  });
  // Everything is handed over: nothing is to be fetched or read.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy?.(() => false);
  return pdfmake
    .createPdf({
      pageSize: "A4",
      pageMargins: MARGINS,
      info: { title: lineText(memo.subject), creator: "Biên Mậu" },
      language: memo.locale,
      defaultStyle: { font: "NotoSans", fontSize: SIZE.body, lineHeight: memo.locale === "lo" ? 1.1 : 1.2 },
      // Page numbers stand above the text, from the second page on.
      header: (page) => (page === 1 ? undefined : { text: String(page), alignment: "center", margin: [0, 24, 0, 0] }),
      images: Object.fromEntries([...pictures].map(([id, { png }]) => [id, `data:image/png;base64,${toBase64(png)}`])),
      content: [
        writeFrame(memo),
        ...writeTitle(memo),
        ...memo.sections.flatMap(({ heading, blocks }) => {
          const [first, ...rest] = blocks.flatMap((block) => writeBlock(block, pictures));
          const title: Content = { ...textOf(heading, { bold: true, fontSize: 11.5 }), margin: [0, 12, 0, 4] };
          // A heading never ends a page.
          return first === undefined ? [title] : [{ stack: [title, first], unbreakable: true }, ...rest];
        }),
        writeSignature(memo),
      ],
    })
    .getBuffer();
}

type Style = Omit<Text, "text">;

function textOf(text: string, style: Style = {}): Text {
  return { text: piecesOf(text), ...style };
}

function lineOf(line: MemoLine, style: Style = {}): Text {
  return { text: line.flatMap(pieceOf), ...style };
}

function pieceOf(part: MemoPart): readonly Text[] {
  if (part.kind === "reference") return [{ text: part.label }];
  if (part.kind !== "quote" || /\s/.test(part.text) || part.text.length < 40) return piecesOf(part.text);
  const isLink = /^https?:\/\//.test(part.text);
  // Addresses and fingerprints have nowhere to break.
  return [{ text: part.text, wordBreak: "break-all", ...(isLink ? { link: part.text } : {}) }];
}

/**
 * The type would draw `ị` as an `i` and a dot, and the file would then give back every `i` as `ị` when copied or searched: its whole letters
 * are used instead.
 */
const WHOLE_LETTERS = { ccmp: false };

function piecesOf(text: string): readonly Text[] {
  return splitScripts(text).map(({ text: piece, isLao }) =>
    isLao ? { text: markLaoWords(piece), font: "NotoSansLao" } : { text: piece, fontFeatures: WHOLE_LETTERS },
  );
}

/** Lao writes no spaces: zero-width ones show where a line may break. */
function markLaoWords(text: string): string {
  const words = new Intl.Segmenter("lo", { granularity: "word" }).segment(text);
  return Array.from(words, ({ segment }) => segment).join("\u200B");
}

function writeFrame({ frame }: Memo): Content {
  const [above, issuer, number] = frame.issuer;
  const [nation, motto, placeAndDate] = frame.nation;
  const left = 65 * MM;
  const right = TEXT_WIDTH - left;
  return {
    columns: [
      {
        width: left,
        alignment: "center",
        stack: [
          textOf(above, { fontSize: 9.5 }),
          textOf(issuer, { fontSize: 9.5, bold: true }),
          rule(left, 60),
          textOf(number),
        ],
      },
      {
        width: right,
        alignment: "center",
        stack: [
          textOf(nation, { fontSize: 9.5, bold: true }),
          textOf(motto, { bold: true }),
          rule(right, 150),
          textOf(placeAndDate),
        ],
      },
    ],
    margin: [0, 0, 0, 18],
  };
}

function rule(columnWidth: number, width: number): Content {
  const from = (columnWidth - width) / 2;
  return {
    canvas: [{ type: "line", x1: from, y1: 0, x2: from + width, y2: 0, lineWidth: 0.7 }],
    alignment: "left",
    margin: [0, 2, 0, 5],
  };
}

function writeTitle({ title, subject, frame }: Memo): readonly Content[] {
  return [
    textOf(title, { bold: true, fontSize: 13, alignment: "center" }),
    lineOf(subject, { bold: true, fontSize: 11.5, alignment: "center", margin: [30, 2, 30, 4] }),
    rule(TEXT_WIDTH, 90),
    textOf(frame.recipient, { alignment: "center", margin: [0, 4, 0, 6] }),
  ];
}

function writeSignature({ frame }: Memo): Content {
  const [heading = "", ...copies] = frame.copies;
  const [position = "", note = "", name = ""] = frame.signature;
  return {
    columns: [
      {
        width: TEXT_WIDTH / 2,
        stack: [
          textOf(heading, { bold: true, fontSize: 9.5 }),
          ...copies.map((copy) => textOf(copy, { fontSize: SIZE.note })),
        ],
      },
      {
        width: "*",
        alignment: "center",
        unbreakable: true,
        stack: [
          textOf(position, { bold: true }),
          textOf(note, { fontSize: SIZE.note }),
          textOf(name, { bold: true, margin: [0, 58, 0, 0] }),
        ],
      },
    ],
    margin: [0, 22, 0, 0],
  };
}

function writeBlock(block: MemoBlock, pictures: Pictures): readonly Content[] {
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

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
