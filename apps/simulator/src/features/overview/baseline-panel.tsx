import { createFanChart } from "@bienmau/core/charts";
import type { Dataset, Locale, Run } from "@bienmau/core/schema";
import { describeFault } from "@bienmau/core/shared";
import { Alert, SegmentedControl, Text } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { ChartView } from "../../components/chart-view.tsx";
import { formatRoundedUsd, formatUsdSpan } from "../../components/format-range.ts";
import { Panel } from "../../components/panel.tsx";
import { LoadingState } from "../../components/states.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { openEngine } from "../../engine/open-engine.ts";
import { createRunning } from "../../state/running.ts";
import { useLocale } from "../../state/use-locale.ts";
import { cutRun, quoteYear } from "./baseline-series.ts";
import { OVERVIEW_TEXTS } from "./overview-texts.ts";

const HORIZONS = ["2030", "2035"] as const;
const BASELINE = { version: 1 as const, profile: "dien-bien-north-laos", levers: {}, shocks: {} };

const running = createRunning(async (scenario, options) => (await openEngine()).run(scenario, options));

/** Where trade may go without new policy: the baseline, computed in the worker, always with its bands. */
export function BaselinePanel({ dataset }: { readonly dataset: Dataset }) {
  const locale = useLocale();
  const { run, fault, request } = useStore(running);
  const [horizon, setHorizon] = useState<string>(HORIZONS[0]);
  useEffect(() => {
    if (run === undefined) request(BASELINE);
  }, [run, request]);
  return (
    <Panel
      title={OVERVIEW_TEXTS.baselineTitle(locale, { year: horizon })}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={OVERVIEW_TEXTS.horizon(locale)}
          value={horizon}
          onChange={setHorizon}
          data={[...HORIZONS]}
        />
      }
    >
      {fault !== undefined && <Alert color="red">{describeFault(fault, locale)}</Alert>}
      {run === undefined && fault === undefined && <LoadingState height={280} />}
      {run !== undefined && <Baseline dataset={dataset} run={run} lastYear={Number(horizon)} locale={locale} />}
    </Panel>
  );
}

type BaselineProps = {
  readonly dataset: Dataset;
  readonly run: Run;
  readonly lastYear: number;
  readonly locale: Locale;
};

function Baseline({ dataset, run, lastYear, locale }: BaselineProps) {
  const shown = useMemo(() => cutRun(run, lastYear), [run, lastYear]);
  const chart = useMemo(
    () => createFanChart(dataset, { run: shown, output: "total", locale }),
    [dataset, shown, locale],
  );
  const quote = quoteYear(run, "total", lastYear);
  return (
    <>
      {quote !== undefined && (
        <Text fw={600}>
          {OVERVIEW_TEXTS.middle(locale, {
            year: String(lastYear),
            median: formatRoundedUsd(quote.p50, locale),
            band50: formatUsdSpan(quote.p25, quote.p75, locale),
            band80: formatUsdSpan(quote.p10, quote.p90, locale),
          })}
        </Text>
      )}
      <Text size="sm" c="dimmed" mb="xs">
        {OVERVIEW_TEXTS.notForecast(locale)}
      </Text>
      {chart !== undefined && <ChartView chart={chart} heightPx={300} notes="folded" />}
      <TextLink to="/scenario" size="sm">
        {OVERVIEW_TEXTS.toScenario(locale)}
      </TextLink>
    </>
  );
}
