import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { renderChartPng } from "@bienmau/api/render";
import { createMemo, lineText, listParts, type Memo } from "@bienmau/core/memo";
import { LOCALES, type Locale, type Scenario } from "@bienmau/core/schema";
import { runScenario } from "@bienmau/core/simulation";
import { dataset } from "@bienmau/data";
import { describe, expect, it, vi } from "vitest";
import { writeMemoDocx } from "./memo-to-docx.ts";
import { type MemoFonts, writeMemoPdf } from "./memo-to-pdf.ts";
import type { Pictures } from "./picture.ts";
import { splitScripts } from "./split-scripts.ts";
import { readDocxParagraphs, unzip } from "./testing/read-docx.ts";
import { readPdfText } from "./testing/read-pdf.ts";

const SCENARIO: Scenario = {
  version: 1,
  profile: "dien-bien-north-laos",
  levers: { "road-upgrade": { intensity: 0.6 }, "cold-store": { intensity: 1, startYear: 2028, capexUsd: 2_500_000 } },
  shocks: {},
  target: { output: "total", year: 2030, value: 3e8, unit: "USD" },
};

// Whole documents from a whole run: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const run = runScenario(SCENARIO, { dataset, draws: 512 });

function memoIn(locale: Locale): Memo {
  if (!run.ok) throw new Error(JSON.stringify(run.fault));
  return createMemo({
    dataset,
    run: run.value,
    locale,
    createdOn: "2026-11-22",
    link: "https://example.org/scenario?s=1abc",
  });
}

async function draw(memo: Memo): Promise<Pictures> {
  const charts = memo.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "chart" ? [block] : [])),
  );
  return new Map(
    await Promise.all(
      charts.map(
        async ({ id, chart }) => [id, { png: await renderChartPng(chart), widthPx: 900, heightPx: 350 }] as const,
      ),
    ),
  );
}

const require = createRequire(import.meta.url);
const font = (name: string) => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${name}.ttf`)));
const FONTS: MemoFonts = {
  regular: font("noto-sans/400Regular/NotoSans_400Regular"),
  bold: font("noto-sans/700Bold/NotoSans_700Bold"),
  laoRegular: font("noto-sans-lao/400Regular/NotoSansLao_400Regular"),
  laoBold: font("noto-sans-lao/700Bold/NotoSansLao_700Bold"),
};

const squeeze = (text: string) => text.replace(/[\s\u200B]/g, "");

/** Every line that a file must hold: headings, paragraphs, list items, captions and cells. */
function linesOf(memo: Memo): readonly string[] {
  return memo.sections
    .flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => {
        if (block.kind === "paragraph") return [lineText(block.line)];
        if (block.kind === "list") return block.items.map(lineText);
        if (block.kind === "chart") return [block.chart.title];
        return [
          lineText(block.caption),
          ...[block.head, ...block.rows].flatMap((row) => row.map(({ line }) => lineText(line))),
        ];
      }),
    ])
    .filter((line) => line !== "");
}

describe("the Word file", () => {
  it.each(LOCALES)("holds every line of the memo, letter for letter (%s)", async (locale) => {
    const memo = memoIn(locale);
    const paragraphs = new Set(readDocxParagraphs(Buffer.from(await writeMemoDocx(memo, new Map()))));
    expect(linesOf(memo).filter((line) => !paragraphs.has(line))).toEqual([]);
    for (const text of [...memo.frame.nation, ...memo.frame.issuer, memo.frame.recipient])
      expect(paragraphs).toContain(text);
  });

  it("carries the charts as pictures with their words for those who cannot see them", async () => {
    const memo = memoIn("vi");
    const files = unzip(Buffer.from(await writeMemoDocx(memo, await draw(memo))));
    const pictures = [...files.keys()].filter((name) => name.startsWith("word/media/"));
    expect(pictures).toHaveLength(2);
    expect(files.get("word/document.xml")?.toString("utf8")).toMatch(/descr="Tổng kim ngạch\..+khoảng 80% từ/);
  });

  it("sets Lao in a Lao type and Vietnamese in Times New Roman", async () => {
    const xml =
      unzip(Buffer.from(await writeMemoDocx(memoIn("lo"), new Map())))
        .get("word/document.xml")
        ?.toString("utf8") ?? "";
    const runs = [...xml.matchAll(/<w:rFonts w:ascii="([^"]+)".*?<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gs)];
    expect(runs.length).toBeGreaterThan(100);
    for (const [, type, text = ""] of runs) {
      expect(type, text).toBe(/\p{Script=Lao}/u.test(text) ? "Phetsarath OT" : "Times New Roman");
    }
  });
});

describe("the PDF", () => {
  it.each(["vi", "en"] as const)(
    "gives every figure and every heading back when copied or searched (%s)",
    async (locale) => {
      const memo = memoIn(locale);
      const text = readPdfText(Buffer.from(await writeMemoPdf(memo, await draw(memo), FONTS)));
      const figures = listParts(memo).flatMap((part) => (part.kind === "number" ? [part.text] : []));
      expect(figures.length).toBeGreaterThan(200);
      const wanted = [
        ...figures,
        ...memo.sections.map(({ heading }) => heading),
        lineText(memo.subject),
        ...memo.frame.nation,
      ];
      expect(wanted.filter((line) => !text.includes(squeeze(line)))).toEqual([]);
      expect(text).not.toContain("\uFFFD");
      const first = memo.sections[0]?.blocks[0];
      if (first?.kind !== "list") throw new Error("the summary begins with a list");
      for (const item of first.items) expect(text).toContain(squeeze(lineText(item)));
    },
  );

  it("holds the letters of Lao in its own type", async () => {
    const memo = memoIn("lo");
    const text = readPdfText(Buffer.from(await writeMemoPdf(memo, new Map(), FONTS)));
    const letters = new Set(
      linesOf(memo)
        .join("")
        .match(/[\u0E81-\u0EAE]/gu),
    );
    expect(letters.size).toBeGreaterThan(20);
    expect([...letters].filter((letter) => !text.includes(letter))).toEqual([]);
    expect(text).not.toContain("\uFFFD");
  });
});

describe("splitting a text by script", () => {
  it("keeps every letter and puts digits and Latin letters with the Latin type", () => {
    const mixed = "ປີ 2030, ມູນຄ່າ 210,8 ລ້ານ USD (Tây Trang).";
    const runs = splitScripts(mixed);
    expect(runs.map(({ text }) => text).join("")).toBe(mixed);
    for (const { text, isLao } of runs) expect(/[\u0E80-\u0EFF]/.test(text)).toBe(isLao);
    expect(runs.filter(({ isLao }) => isLao).some(({ text }) => /[A-Za-z0-9]/.test(text))).toBe(false);
  });
});
