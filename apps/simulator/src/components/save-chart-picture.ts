import { toEchartsOption } from "@bienmau/core/charts";
import type { Chart } from "@bienmau/core/schema";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

use([BarChart, CanvasRenderer, GridComponent, LegendComponent, LineChart, SVGRenderer, TitleComponent]);

const SIZE = { width: 1000, height: 560 } as const;

export type PictureKind = "svg" | "png";

/** A chart as a picture that travels alone: title and source line drawn in, always on white. */
export async function saveChartPicture(chart: Chart, kind: PictureKind): Promise<void> {
  // The letters must be there before a canvas draws them.
  await Promise.all(
    ["Noto Sans", "Noto Sans Lao"].map((family) => document.fonts.load(`13px "${family}"`, chart.title)),
  );
  const drawing = init(kind === "svg" ? undefined : document.createElement("canvas"), undefined, {
    renderer: kind === "svg" ? "svg" : "canvas",
    ssr: kind === "svg",
    devicePixelRatio: 2,
    ...SIZE,
  });
  drawing.setOption(toEchartsOption(chart, "light", "framed"));
  const url =
    kind === "svg"
      ? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing.renderToSVGString())}`
      : drawing.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: "#ffffff" });
  drawing.dispose();
  const link = document.createElement("a");
  link.href = url;
  link.download = `bieu-do.${kind}`;
  link.click();
}
