import { toEchartsOption } from "@bienmau/core/charts";
import type { Memo } from "@bienmau/core/memo";
import type { Chart } from "@bienmau/core/schema";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { Picture, Pictures } from "./picture.ts";

use([BarChart, CanvasRenderer, GridComponent, LegendComponent, LineChart]);

const WIDTH_PX = 900;
const HEIGHT_PX = 350;
/** Sharp on paper: 160 mm at about 290 dots an inch. */
const ZOOM = 2;

/**
 * Draws every chart of a memo. On a canvas, not through an SVG image: an SVG shown as an image sees none of the page's fonts, and would lose
 * Lao on machines without a Lao font.
 */
export async function drawMemoCharts(memo: Memo): Promise<Pictures> {
  const charts = memo.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "chart" ? [block] : [])),
  );
  const pictures = new Map<string, Picture>();
  for (const { id, chart } of charts) pictures.set(id, await drawChart(chart));
  return pictures;
}

async function drawChart(chart: Chart): Promise<Picture> {
  const words = [chart.axis.label, ...chart.series.map(({ name }) => name)].join("");
  await Promise.all(["Noto Sans", "Noto Sans Lao"].map((family) => document.fonts.load(`13px "${family}"`, words)));
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH_PX * ZOOM;
  canvas.height = HEIGHT_PX * ZOOM;
  const drawing = init(canvas, undefined, {
    renderer: "canvas",
    devicePixelRatio: ZOOM,
    width: WIDTH_PX,
    height: HEIGHT_PX,
  });
  try {
    drawing.setOption({ ...toEchartsOption(chart, "light"), backgroundColor: "#ffffff" });
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob === null) throw new Error("The browser drew no picture.");
    return { png: new Uint8Array(await blob.arrayBuffer()), widthPx: canvas.width, heightPx: canvas.height };
  } finally {
    drawing.dispose();
  }
}
