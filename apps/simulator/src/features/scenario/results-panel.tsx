import { createFanChart } from "@bienmau/core/charts";
import { formatMoney, formatNumber, formatPercent } from "@bienmau/core/i18n";
import type { Dataset, Run } from "@bienmau/core/schema";
import { describeFault } from "@bienmau/core/shared";
import { Alert, Anchor, Group, NativeSelect, SegmentedControl, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { ChartView } from "../../components/chart-view.tsx";
import { Panel } from "../../components/panel.tsx";
import { saveFile } from "../../components/save-file.ts";
import { LoadingState } from "../../components/states.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { useLocale } from "../../state/use-locale.ts";
import { AppraisalPanel, WarningsPanel } from "./appraisal-panel.tsx";
import { AssumptionsPanel } from "./assumptions-panel.tsx";
import { BudgetPanel } from "./budget-panel.tsx";
import { ChangesPanel } from "./changes-panel.tsx";
import { ContributionsPanel } from "./contributions-panel.tsx";
import { DraftsPanel } from "./drafts-panel.tsx";
import { DriversPanel } from "./drivers-panel.tsx";
import { EvidencePanel } from "./evidence-panel.tsx";
import { ExplainDialog } from "./explain-dialog.tsx";
import { explaining } from "./explaining.ts";
import { GatesResult } from "./gates-result.tsx";
import { GoalPanel } from "./goal-panel.tsx";
import { OutputTable } from "./output-table.tsx";
import { ProductsPanel } from "./products-panel.tsx";
import { listOutputRows, OUTPUT_ORDER, writeRunCsv } from "./run-series.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS, SERIES_NAMES } from "./scenario-texts.ts";
import { running } from "./workbench.ts";

type Props = { readonly dataset: Dataset; readonly model: ModelDescription };

/** What the scenario does: the numbers first, then where they come from. */
export function ResultsPanel({ dataset, model }: Props) {
  const locale = useLocale();
  const { run, isRunning, fault } = useStore(running);
  return (
    <div className={classes["results"]}>
      {fault !== undefined && (
        <Alert color="red" role="alert">
          {describeFault(fault, locale)}
        </Alert>
      )}
      {run === undefined && fault === undefined && <LoadingState height={420} />}
      {run !== undefined && <Results dataset={dataset} model={model} run={run} isRunning={isRunning} />}
    </div>
  );
}

function Results({ dataset, model, run, isRunning }: Props & { readonly run: Run; readonly isRunning: boolean }) {
  const locale = useLocale();
  const [year, setYear] = useState(2030);
  const [output, setOutput] = useState<string>(OUTPUT_ORDER[0]);
  const chart = useMemo(() => createFanChart(dataset, { run, output, locale }), [dataset, run, output, locale]);
  const rows = useMemo(() => listOutputRows(run, year), [run, year]);
  const nameOf = (id: string) => SERIES_NAMES[id]?.(locale) ?? id;
  const explain = (id: string, which: "baseline" | "scenario") =>
    explaining.getState().open({ scenario: run.scenario, run: which }, `${model.outputVariables[id] ?? id}[${year}]`);
  return (
    <>
      <ExplainDialog />
      <Panel
        title={SCENARIO_TEXTS.results(locale)}
        aside={
          <NativeSelect
            size="xs"
            aria-label={SCENARIO_TEXTS.year(locale)}
            value={String(year)}
            onChange={(event) => setYear(Number(event.currentTarget.value))}
            data={run.years.filter((one) => one > 2024).map(String)}
          />
        }
      >
        <OutputTable rows={rows} nameOf={nameOf} onExplain={explain} />
        {run.target !== undefined && (
          <Text size="sm" fw={600} mt="xs">
            {SCENARIO_TEXTS.targetChance(locale, {
              value: formatMoney(run.target.value, "USD", locale),
              year: String(run.target.year),
              percent: formatPercent(run.target.probability * 100, locale, { max: 0 }),
            })}
          </Text>
        )}
        <SegmentedControl
          fullWidth
          size="xs"
          mt="md"
          mb="xs"
          aria-label={SCENARIO_TEXTS.output(locale)}
          value={output}
          onChange={setOutput}
          data={OUTPUT_ORDER.filter((id) => run.series[id] !== undefined).map((id) => ({
            value: id,
            label: nameOf(id),
          }))}
        />
        {chart !== undefined && <ChartView chart={chart} heightPx={320} notes="none" />}
        <Group justify="space-between" mt="xs">
          <Text size="xs" c="dimmed" role="status" aria-live="polite">
            {isRunning
              ? SCENARIO_TEXTS.running(locale)
              : SCENARIO_TEXTS.ran(locale, {
                  draws: formatNumber(run.draws, locale),
                  seed: run.seed,
                  ms: formatNumber(run.elapsedMs, locale, { max: 0 }),
                  model: run.modelVersion,
                  dataset: run.datasetVersion,
                })}
          </Text>
          <Anchor
            component="button"
            type="button"
            size="xs"
            onClick={() => saveFile("kich-ban.csv", writeRunCsv(run), "text/csv;charset=utf-8")}
          >
            {SCENARIO_TEXTS.csv(locale)}
          </Anchor>
        </Group>
      </Panel>
      <WarningsPanel run={run} />
      <ChangesPanel model={model} scenario={run.scenario} />
      <ContributionsPanel model={model} run={run} year={year} />
      <GatesResult dataset={dataset} run={run} year={year} />
      <ProductsPanel model={model} run={run} year={year} />
      <DriversPanel model={model} />
      <GoalPanel model={model} />
      <BudgetPanel model={model} year={year} />
      <DraftsPanel model={model} year={year} />
      <AppraisalPanel run={run} model={model} />
      <EvidencePanel model={model} />
      <AssumptionsPanel model={model} />
    </>
  );
}
