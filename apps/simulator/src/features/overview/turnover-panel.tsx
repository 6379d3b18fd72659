import { createTurnoverChart } from "@bienmau/core/charts";
import type { Dataset } from "@bienmau/core/schema";
import { useMemo } from "react";
import { ChartView } from "../../components/chart-view.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../state/use-locale.ts";
import { CORRIDOR } from "./key-figures-series.ts";
import { OVERVIEW_TEXTS } from "./overview-texts.ts";

/** The published years, with what the sources dispute. */
export function TurnoverPanel({ dataset }: { readonly dataset: Dataset }) {
  const locale = useLocale();
  const chart = useMemo(
    () =>
      createTurnoverChart(dataset, { place: CORRIDOR.place, partner: CORRIDOR.partner, basis: CORRIDOR.basis, locale }),
    [dataset, locale],
  );
  if (chart === undefined) return undefined;
  return (
    <Panel title={OVERVIEW_TEXTS.turnoverTitle(locale)}>
      <ChartView chart={chart} heightPx={250} />
    </Panel>
  );
}
