import type { Chart } from "@bienmau/core/schema";
import classes from "./chart-view.module.css";

type Props = { readonly chart: Chart; readonly colours: ReadonlyMap<string, string> };

/** Names of the series in HTML, so that they wrap on a phone instead of running into the drawing. */
export function ChartLegend({ chart, colours }: Props) {
  if (chart.series.length < 2) return undefined;
  return (
    <ul className={classes["legend"]} aria-hidden="true">
      {chart.series.map((series) => (
        <li key={series.id}>
          <span
            className={classes["swatch"]}
            data-role={series.role}
            data-level={series.band?.level}
            style={{ color: colours.get(series.name) }}
          />
          {series.name}
        </li>
      ))}
    </ul>
  );
}
