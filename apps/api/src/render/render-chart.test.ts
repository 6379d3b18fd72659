import type { Chart, Locale } from "@bienmau/core/schema";
import { LOCALES } from "@bienmau/core/schema";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { FONT_FILES } from "./fonts.ts";
import { findMissingGlyphs, renderChartPng, renderChartSvg } from "./index.ts";
import { readFont } from "./read-font.ts";

const WORDS = {
  vi: {
    title: "Kim ngạch xuất nhập khẩu qua cửa khẩu Tây Trang",
    exports: "Xuất khẩu",
    source: "Nguồn: số liệu thử, Bảng 2",
  },
  en: { title: "Trade turnover through Tây Trang", exports: "Exports", source: "Source: made up, table 2" },
  lo: {
    title: "ມູນຄ່າສົ່ງອອກ-ນຳເຂົ້າ Điện Biên – ພາກເໜືອລາວ",
    exports: "ສົ່ງອອກ",
    source: "ແຫຼ່ງ: Phát triển thương mại (§4.1 …)",
  },
} as const satisfies Record<Locale, object>;

function makeChart(locale: Locale, changes: Partial<Chart> = {}): Chart {
  const words = WORDS[locale];
  return {
    kind: "bar",
    title: words.title,
    unit: "USD",
    axis: { label: "USD", divisor: 1e6 },
    locale,
    series: [
      {
        id: "exports",
        name: words.exports,
        role: "category",
        points: [
          { x: "2022", y: 78e6 },
          { x: "2023", y: 100.96e6 },
          { x: "2024", y: 95e6 },
        ],
      },
      {
        id: "total",
        name: "Σ",
        role: "history",
        points: [
          { x: "2022", y: 113.24e6 },
          { x: "2023", y: null },
          { x: "2024", y: 140e6 },
        ],
      },
    ],
    sourceLine: words.source,
    textTwin: words.title,
    notes: [],
    ...changes,
  };
}

/** Boxes that a font draws for letters it lacks: one rectangle inside another, nothing but straight lines. */
function countBoxes(outlined: string): number {
  const rectangle = /M ([-\d.]+) ([-\d.]+) L \1 ([-\d.]+) L ([-\d.]+) \3 L \4 \2 L \1 \2 Z/g;
  return [...outlined.matchAll(/ d="([^"]*)"/g)].reduce((boxes, [, path = ""]) => {
    const found = [...path.matchAll(rectangle)].map((one) => one.slice(1, 5).map(Number));
    const plain = [...path.matchAll(/M ([^MZ]*)Z/g)].filter(([, lines = ""]) => !/[QC]/.test(lines));
    const inner = plain.map(([, lines = ""]) => lines.match(/[-\d.]+/g)?.map(Number) ?? []);
    return (
      boxes +
      found.filter(([left = 0, top = 0, bottom = 0, right = 0]) =>
        inner.some((numbers) => numbers.length === 10 && isInside(numbers, { left, top, bottom, right })),
      ).length
    );
  }, 0);
}

function isInside(
  numbers: readonly number[],
  box: { left: number; top: number; bottom: number; right: number },
): boolean {
  const [low, high] = [Math.min(box.top, box.bottom), Math.max(box.top, box.bottom)];
  return numbers.every((number, index) =>
    index % 2 === 0 ? number > box.left && number < box.right : number > low && number < high,
  );
}

function outline(svg: string): string {
  return new Resvg(svg, {
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: "Noto Sans" },
  }).toString();
}

describe("chart pictures", () => {
  it.each(LOCALES)("draws every letter in %s, bold and mixed scripts included", (locale) => {
    const svg = renderChartSvg(makeChart(locale));
    expect(findMissingGlyphs(svg)).toEqual([]);
    expect(countBoxes(outline(svg))).toBe(0);
  });

  it("would notice a letter that no font has", () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><text x="9" y="20" font-family="Noto Sans">ก</text></svg>';
    expect(countBoxes(outline(svg))).toBe(1);
    expect(findMissingGlyphs("aກđ")).toEqual([]);
    expect(findMissingGlyphs("aกđ漢")).toEqual(["ก", "漢"]);
  });

  it("replaces signs that the fonts lack instead of drawing boxes", () => {
    const svg = renderChartSvg(makeChart("vi", { notes: ["A → B, ≥ 3 漢"] }));
    expect(svg).toContain("A – B, &gt;= 3");
    expect(countBoxes(outline(svg))).toBe(0);
  });

  it("carries title, unit, figures and source line in the picture itself", () => {
    const svg = renderChartSvg(makeChart("vi", { axis: { label: "triệu USD", divisor: 1e6 } }));
    for (const words of [
      "Kim ngạch xuất nhập khẩu qua cửa khẩu Tây Trang",
      "triệu USD",
      "100,96",
      "Nguồn: số liệu thử",
    ]) {
      expect(svg).toContain(words);
    }
  });

  it("keeps text of others as text, whatever it contains", () => {
    const svg = renderChartSvg(makeChart("en", { title: `<script>alert("1")</script> & co`, notes: ["]]>"] }));
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    expect(outline(svg)).toContain("<path");
  });

  it("grows instead of squeezing the plot when notes are long", () => {
    const long = renderChartSvg(makeChart("vi", { notes: Array.from({ length: 12 }, () => WORDS.vi.title.repeat(3)) }));
    const height = Number(/height="(\d+)"/.exec(long)?.[1]);
    expect(height).toBeGreaterThan(640);
  });

  it("makes a PNG of one and a half times the size", async () => {
    const png = await renderChartPng(makeChart("lo"));
    const view = new DataView(png.buffer);
    expect(
      Array.from(png.slice(1, 4))
        .map((byte) => String.fromCharCode(byte))
        .join(""),
    ).toBe("PNG");
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1500, 960]);
  });
});

it("draws a line that begins in Lao and goes on in Vietnamese", () => {
  const line = "ແຫຼ່ງ: Phát triển thương mại Điện Biên – Bắc Lào (§4.1)";
  const words = (text: string): number => outline(renderChartSvg(makeChart("lo", { sourceLine: text }))).length;
  expect(words(line)).toBeGreaterThan(words("ແຫຼ່ງ") + 20_000);
});

it("keeps Lao bold in a bold title", () => {
  const svg = renderChartSvg(makeChart("lo"));
  expect(svg).toMatch(/font-weight="700"[^>]*font-family="Noto Sans Lao">ມູນຄ່າສົ່ງອອກ</);
});

it("reads which characters a font can draw and how wide they are", () => {
  const [latinFile = "", , laoFile = ""] = FONT_FILES;
  const latin = readFont(latinFile);
  const lao = readFont(laoFile);
  const code = (letter: string): number => letter.codePointAt(0) ?? 0;
  for (const letter of "ĐđƯươẾỗẠạ") expect(latin.glyphs.has(code(letter))).toBe(true);
  for (const letter of "ກຂຄຼໜໝ") expect(lao.glyphs.has(code(letter))).toBe(true);
  expect(latin.glyphs.has(code("ກ"))).toBe(false);
  expect(latin.measureEm(code("m"))).toBeGreaterThan(latin.measureEm(code("i")) * 2);
  expect(lao.measureEm(code("່"))).toBe(0);
});
