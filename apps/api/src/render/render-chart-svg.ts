import { PALETTE, type Theme, toEchartsOption } from "@bienmau/core/charts";
import type { Chart } from "@bienmau/core/schema";
import { drawPlot } from "./draw-plot.ts";
import { replaceMissingGlyphs } from "./find-missing-glyphs.ts";
import { fitPicture } from "./fit-picture.ts";
import { FONT_FAMILY } from "./fonts.ts";
import { placeRuns } from "./place-runs.ts";
import { wrapLines } from "./wrap-lines.ts";

export type ChartPicture = { readonly theme?: Theme; readonly width?: number; readonly height?: number };

const PADDING = 32;
const TITLE = { size: 26, line: 34 };
const LEAST_PLOT_HEIGHT = 400;
const FOOT = { size: 15, line: 21 };

/** A whole picture of a chart: title above, plot, notes and source line below, so that it still says what it is when passed on alone. */
export function renderChartSvg(chart: Chart, picture: ChartPicture = {}): string {
  const { theme = "light", width = 1000, height = 640 } = picture;
  const colours = PALETTE[theme];
  const room = width - 2 * PADDING;
  const title = wrapLines(chart.title, room / TITLE.size, true);
  const foot = [...chart.notes, chart.sourceLine].flatMap((line) => wrapLines(line, room / FOOT.size));
  const plotTop = PADDING + title.length * TITLE.line + 8;
  const footTop = height - PADDING - foot.length * FOOT.line + FOOT.line;
  const plotSize = { width: room, height: Math.max(LEAST_PLOT_HEIGHT, footTop - FOOT.line - 10 - plotTop) };
  const total = Math.max(height, plotTop + plotSize.height + foot.length * FOOT.line + PADDING + 10);
  const option = fitPicture(toEchartsOption(chart, theme, "bare"), chart, theme);
  const plot = drawPlot(
    { ...option, backgroundColor: "transparent", textStyle: { fontFamily: FONT_FAMILY } },
    plotSize,
  );
  const footBase = total - PADDING - (foot.length - 1) * FOOT.line;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" role="img" aria-label="${escapeXml(chart.textTwin)}">`,
    `<rect width="${width}" height="${total}" fill="${colours.background}"/>`,
    ...title.map((line, index) =>
      drawText(line, {
        y: PADDING + TITLE.size + index * TITLE.line,
        size: TITLE.size,
        weight: 700,
        fill: colours.text,
      }),
    ),
    plot.replace(/^<svg /, `<svg x="${PADDING}" y="${plotTop}" `),
    ...foot.map((line, index) =>
      drawText(line, { y: footBase + index * FOOT.line, size: FOOT.size, weight: 400, fill: colours.muted }),
    ),
    "</svg>",
  ];
  return placeRuns(replaceMissingGlyphs(parts.join("\n")));
}

function drawText(text: string, look: { y: number; size: number; weight: number; fill: string }): string {
  const { y, size, weight, fill } = look;
  return `<text x="${PADDING}" y="${y}" font-family="${FONT_FAMILY}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids exactly these.
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
  );
}
