import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, LegendComponent, LineChart, SVGRenderer, TooltipComponent]);

export type Drawing = { readonly update: (option: EChartsCoreOption) => void; readonly dispose: () => void };

/** Draws into an element and follows its size. */
export function drawChart(element: HTMLElement): Drawing {
  const chart = init(element, undefined, { renderer: "svg" });
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(element);
  return {
    update: (option) => chart.setOption(option, { notMerge: true }),
    dispose: () => {
      observer.disconnect();
      chart.dispose();
    },
  };
}
