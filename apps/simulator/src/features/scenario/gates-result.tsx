import { formatNumber, formatPercent } from "@bienmau/core/i18n";
import type { Dataset, Locale, Run } from "@bienmau/core/schema";
import { ScrollArea, Text } from "@mantine/core";
import { nameOfId } from "../../components/data-name.ts";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../state/use-locale.ts";
import { formatRounded } from "./output-table.tsx";
import { spreadAt } from "./run-series.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

type Props = { readonly dataset: Dataset; readonly run: Run; readonly year: number };

const MEASURES = ["utilisation", "waitHours", "trucksPerDay", "unserved"] as const;

/** Queues at the gates of the corridor, in the scenario; nothing where the corridor has no gate model. */
export function GatesResult({ dataset, run, year }: Props) {
  const locale = useLocale();
  const index = run.years.indexOf(year);
  const gates = Object.entries(run.gates);
  if (gates.length === 0 || index < 0) return undefined;
  const measures = MEASURES.filter((measure) => gates.some(([, outputs]) => outputs[measure] !== undefined));
  return (
    <Panel title={`${SCENARIO_TEXTS.gates(locale)}, ${year}`}>
      <Text size="sm" c="dimmed" mb="xs">
        {SCENARIO_TEXTS.gatesNote(locale)}
      </Text>
      <ScrollArea
        type="auto"
        viewportProps={{ tabIndex: 0, role: "region", "aria-label": SCENARIO_TEXTS.gates(locale) }}
      >
        <table className={classes["outputs"]}>
          <thead>
            <tr>
              <th scope="col">{SCENARIO_TEXTS.gate(locale)}</th>
              {measures.map((measure) => (
                <th key={measure} scope="col">
                  {SCENARIO_TEXTS[measure](locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gates.map(([gate, outputs]) => (
              <tr key={gate}>
                <th scope="row">{nameOfId(dataset, gate, locale)}</th>
                {measures.map((measure) => {
                  const series = outputs[measure];
                  if (series === undefined) return <td key={measure}>–</td>;
                  const spread = spreadAt(series.scenario, index);
                  const format = (value: number) => formatMeasure(measure, value, series.unit, locale);
                  return (
                    <td key={measure}>
                      <strong>{format(spread.p50)}</strong>
                      <small>
                        {SCENARIO_TEXTS.range(locale, { low: format(spread.p10), high: format(spread.p90) })}
                      </small>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  );
}

function formatMeasure(measure: (typeof MEASURES)[number], value: number, unit: string, locale: Locale): string {
  if (measure === "utilisation") return formatPercent(value * 100, locale, { max: 0 });
  if (measure === "unserved") return formatRounded(value, unit, locale);
  return formatNumber(value, locale, { max: value >= 10 ? 0 : 1 });
}
