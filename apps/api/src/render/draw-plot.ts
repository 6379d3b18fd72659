import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { LegacyGridContainLabel } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { measureEms } from "./fonts.ts";

setPlatformAPI({
  measureText: (text, font) => ({ width: measureEms(text, /bold|[6-9]00/.test(font ?? "")) * readFontSize(font) }),
});
use([BarChart, LineChart, GridComponent, LegendComponent, LegacyGridContainLabel, SVGRenderer]);

export type Size = { readonly width: number; readonly height: number };

/** The plot of an ECharts option as SVG text; needs no browser. */
export function drawPlot(option: Readonly<Record<string, unknown>>, size: Size): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: size.width, height: size.height });
  try {
    // A picture has no pointer to show a tooltip for.
    const { tooltip: _tooltip, aria: _aria, ...drawn } = option;
    chart.setOption({ ...drawn, animation: false });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

function readFontSize(font: string | undefined): number {
  return Number(/(\d+(?:\.\d+)?)px/.exec(font ?? "")?.[1] ?? 12);
}
