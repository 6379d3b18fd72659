import { lineText, type Memo } from "@bienmau/core/memo";
import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { BULLETS, writeBlock } from "./docx-blocks.ts";
import { writeFrame, writeSignature, writeTitle } from "./docx-frame.ts";
import { FONT, paragraph, runsOf, SIZE } from "./docx-text.ts";
import type { Pictures } from "./picture.ts";

/** Margins of official Vietnamese documents. */
const MARGIN = { top: "20mm", bottom: "20mm", left: "30mm", right: "20mm" } as const;
/** For the spelling checker. */
const LANGUAGE = { vi: "vi-VN", en: "en-GB", lo: "lo-LA" } as const;

/** The memo as a Word document. */
export async function writeMemoDocx(memo: Memo, pictures: Pictures): Promise<ArrayBuffer> {
  const document = new Document({
    title: lineText(memo.subject),
    creator: "Biên Mậu",
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.body, language: { value: LANGUAGE[memo.locale], bidirectional: LANGUAGE.lo } },
        },
      },
    },
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

function pageNumber(): Paragraph {
  const number = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.body });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [number] });
}
