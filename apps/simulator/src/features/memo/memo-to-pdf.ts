import { lineText, type Memo } from "@bienmau/core/memo";
import pdfmake, { type Content } from "pdfmake";
import { writeBlock } from "./pdf-blocks.ts";
import { lineOf, MM, SIZE, TEXT_WIDTH, textOf } from "./pdf-text.ts";
import type { Pictures } from "./picture.ts";

/** Type files for the document: Noto Sans holds no Lao, so Lao comes with its own. */
export type MemoFonts = Readonly<Record<"regular" | "bold" | "laoRegular" | "laoBold", Uint8Array>>;

/** Margins as official documents have them: 30, 20, 20 and 20 mm. */
const MARGINS = [30 * MM, 20 * MM, 20 * MM, 20 * MM] as const;

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

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
