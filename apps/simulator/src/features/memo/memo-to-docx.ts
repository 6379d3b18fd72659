import { lineText, type Memo, type MemoBlock, type MemoCell, type MemoLine, type MemoTable } from "@bienmau/core/memo";
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Header,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Pictures } from "./picture.ts";
import { splitScripts } from "./split-scripts.ts";

/** Type and margins of official Vietnamese documents (Times New Roman; 20, 20, 30 and 20 mm); Lao in the type Lao offices use. */
const FONT = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "Times New Roman", cs: "Times New Roman" };
const LAO_FONT = { ascii: "Phetsarath OT", hAnsi: "Phetsarath OT", eastAsia: "Phetsarath OT", cs: "Phetsarath OT" };
const MARGIN = { top: "20mm", bottom: "20mm", left: "30mm", right: "20mm" } as const;
const TEXT_WIDTH_TWIPS = 9071;
const TEXT_WIDTH_PX = 604;
const BULLETS = "memo-bullets";
/** Half points. */
const SIZE = { body: 26, table: 21, note: 22 } as const;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "808080" } as const;

/** The memo as a Word document. */
export async function writeMemoDocx(memo: Memo, pictures: Pictures): Promise<ArrayBuffer> {
  const document = new Document({
    title: lineText(memo.subject),
    creator: "Biên Mậu",
    styles: { default: { document: { run: { font: FONT, size: SIZE.body } } } },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "–",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 340 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        // Page numbers stand above the text, from the second page on.
        properties: { titlePage: true, page: { size: { width: "210mm", height: "297mm" }, margin: MARGIN } },
        headers: {
          default: new Header({ children: [pageNumber()] }),
          first: new Header({ children: [new Paragraph({})] }),
        },
        children: [
          writeFrame(memo),
          ...writeTitle(memo),
          ...memo.sections.flatMap(({ heading, blocks }) => [
            paragraph(runsOf(heading, { bold: true }), {
              heading: HeadingLevel.HEADING_1,
              keepNext: true,
              spacing: { before: 240, after: 100 },
            }),
            ...blocks.flatMap((block) => writeBlock(block, pictures)),
          ]),
          paragraph([]),
          writeSignature(memo),
        ],
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}

type Style = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly underline?: boolean;
};

function runsOf(
  text: string,
  { bold = false, italics = false, size = SIZE.body, underline = false }: Style = {},
): TextRun[] {
  return splitScripts(text).map(
    (piece) =>
      new TextRun({
        text: piece.text,
        bold,
        italics,
        size,
        font: piece.isLao ? LAO_FONT : FONT,
        color: "000000",
        ...(underline ? { underline: {} } : {}),
      }),
  );
}

function lineRuns(line: MemoLine, style: Style = {}): ParagraphChild[] {
  return line.flatMap((part): ParagraphChild[] => {
    if (part.kind === "reference") return runsOf(part.label, style);
    const isLink = part.kind === "quote" && /^https?:\/\/\S+$/.test(part.text);
    return isLink
      ? [new ExternalHyperlink({ link: part.text, children: runsOf(part.text, style) })]
      : runsOf(part.text, style);
  });
}

function paragraph(children: readonly ParagraphChild[], options: Omit<IParagraphOptions, "children"> = {}): Paragraph {
  return new Paragraph({ spacing: { before: 60, after: 60, line: 288 }, ...options, children: [...children] });
}

function pageNumber(): Paragraph {
  const number = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.body });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [number] });
}

function centred(text: string, style: Style, after = 0): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children: runsOf(text, style) });
}

/** A rule under a centred line, some of its width. */
function rule(indentTwips: number): Paragraph {
  return new Paragraph({
    spacing: { before: 90, after: 80, line: 60, lineRule: "exact" },
    indent: { left: indentTwips, right: indentTwips },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    children: [],
  });
}

/** Issuing body on the left, the nation's name and motto on the right. */
function writeFrame({ frame }: Memo): Table {
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

function writeTitle({ title, subject, frame }: Memo): Paragraph[] {
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

function writeSignature({ frame }: Memo): Table {
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

function writeBlock(block: MemoBlock, pictures: Pictures): (Paragraph | Table)[] {
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
