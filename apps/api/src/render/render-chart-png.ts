import type { Chart } from "@bienmau/core/schema";
import { renderAsync } from "@resvg/resvg-js";
import { FONT_FILES } from "./fonts.ts";
import { type ChartPicture, renderChartSvg } from "./render-chart-svg.ts";

const ZOOM = 1.5;

/** The picture as PNG, rasterised on a thread of its own; only the bundled fonts are used, so it looks the same everywhere. */
export async function renderChartPng(chart: Chart, picture: ChartPicture = {}): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(renderChartSvg(chart, picture), {
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: "Noto Sans" },
    fitTo: { mode: "zoom", value: ZOOM },
  });
  return new Uint8Array(image.asPng());
}
