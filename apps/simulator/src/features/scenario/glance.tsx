import { useStore } from "zustand";
import { formatRoundedUsd, formatUsdSpan } from "../../components/format-range.ts";
import { useLocale } from "../../state/use-locale.ts";
import { listOutputRows } from "./run-series.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";
import { running } from "./workbench.ts";

const YEAR = 2030;

/** On a phone the result stays in sight while levers move: one line at the top. */
export function Glance() {
  const locale = useLocale();
  const run = useStore(running, (state) => state.run);
  const total = run === undefined ? undefined : listOutputRows(run, YEAR).find(({ id }) => id === "total");
  if (total === undefined) return undefined;
  const text = SCENARIO_TEXTS.glance(locale, {
    year: String(YEAR),
    baseline: formatRoundedUsd(total.baseline.p50, locale),
    scenario: formatRoundedUsd(total.scenario.p50, locale),
    span: formatUsdSpan(total.scenario.p10, total.scenario.p90, locale),
  });
  return <p className={classes["glance"]}>{text}</p>;
}
