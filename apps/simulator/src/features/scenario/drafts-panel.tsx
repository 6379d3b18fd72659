import { formatDate, draft as laoDraft, message } from "@bienmau/core/i18n";
import type { Run } from "@bienmau/core/schema";
import { Button, Checkbox, Group, Text, TextInput } from "@mantine/core";
import { type FormEvent, memo, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { ChartView } from "../../components/chart-view.tsx";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { openEngine } from "../../engine/open-engine.ts";
import { type Draft, drafts } from "../../state/drafts.ts";
import { FULL_DRAWS, SEED } from "../../state/running.ts";
import { useLocale } from "../../state/use-locale.ts";
import { createComparisonChart, listComparison } from "./compare-series.ts";
import draftClasses from "./drafts-panel.module.css";
import { formatRounded, formatSpan } from "./output-table.tsx";
import { RegretTable } from "./regret-table.tsx";
import { OUTPUT_ORDER } from "./run-series.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS, SERIES_NAMES } from "./scenario-texts.ts";
import { history } from "./workbench.ts";

const TEXTS = {
  title: message({ vi: "Lưu và so sánh", en: "Save and compare", lo: laoDraft("ບັນທຶກ ແລະ ປຽບທຽບ") }),
  lead: message({
    vi: "Kịch bản lưu trên thiết bị này. Chọn tối đa bốn để so sánh; mọi kịch bản chạy với cùng các lượt ngẫu nhiên nên chênh lệch không do may rủi.",
    en: "Scenarios are kept on this device. Choose up to four to compare; all run on the same random draws, so differences are not luck.",
    lo: laoDraft("ສະຖານະການຖືກເກັບໃນອຸປະກອນນີ້. ເລືອກສູງສຸດສີ່; ທຸກອັນໃຊ້ການສຸ່ມດຽວກັນ."),
  }),
  name: message({ vi: "Tên kịch bản đang mở", en: "Name of the open scenario", lo: laoDraft("ຊື່ສະຖານະການ") }),
  save: message({ vi: "Lưu", en: "Save", lo: laoDraft("ບັນທຶກ") }),
  unnamed: message({ vi: "Kịch bản {count}", en: "Scenario {count}", lo: laoDraft("ສະຖານະການ {count}") }),
  open: message({ vi: "Mở", en: "Open", lo: laoDraft("ເປີດ") }),
  openNamed: message({ vi: "Mở {name}", en: "Open {name}", lo: laoDraft("ເປີດ {name}") }),
  remove: message({ vi: "Xóa", en: "Delete", lo: laoDraft("ລຶບ") }),
  removeNamed: message({ vi: "Xóa {name}", en: "Delete {name}", lo: laoDraft("ລຶບ {name}") }),
  comparison: message({
    vi: "So sánh mức giữa của tổng kim ngạch",
    en: "Medians of total turnover compared",
    lo: laoDraft("ປຽບທຽບຄ່າກາງ"),
  }),
} as const;

type Props = { readonly model: ModelDescription; readonly year: number };

/** Named scenarios on this device, and up to four of them side by side. */
export const DraftsPanel = memo(({ model, year }: Props) => {
  const locale = useLocale();
  const { drafts: kept, save, remove, toggleCompared } = useStore(drafts);
  const [name, setName] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim() === "" ? TEXTS.unnamed(locale, { count: kept.length + 1 }) : name.trim();
    save(given, history.getState().scenario, new Date().toISOString());
    setName("");
  };
  return (
    <Panel title={TEXTS.title(locale)}>
      <Text size="sm" c="dimmed">
        {TEXTS.lead(locale)}
      </Text>
      <form onSubmit={submit}>
        <Group align="flex-end" gap="xs" my="xs">
          <TextInput
            size="sm"
            flex={1}
            miw={160}
            maxLength={60}
            label={TEXTS.name(locale)}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" size="sm">
            {TEXTS.save(locale)}
          </Button>
        </Group>
      </form>
      <ul className={draftClasses["drafts"]}>
        {kept.map((draft) => (
          <li key={draft.id}>
            <Checkbox checked={draft.isCompared} onChange={() => toggleCompared(draft.id)} label={draft.name} />
            <Text size="xs" c="dimmed">
              {formatDate(draft.savedAt.slice(0, 10), locale)}
            </Text>
            <Group gap="xs">
              <Button
                size="compact-xs"
                variant="default"
                aria-label={TEXTS.openNamed(locale, { name: draft.name })}
                onClick={() => history.getState().replace(draft.scenario)}
              >
                {TEXTS.open(locale)}
              </Button>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={TEXTS.removeNamed(locale, { name: draft.name })}
                onClick={() => remove(draft.id)}
              >
                {TEXTS.remove(locale)}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <Comparison
        compared={kept.filter((draft) => draft.isCompared)}
        year={year}
        nameOfParameter={(id) => model.parameters.find((parameter) => parameter.id === id)?.name[locale] ?? id}
      />
    </Panel>
  );
});

type ComparisonProps = {
  readonly compared: readonly Draft[];
  readonly year: number;
  readonly nameOfParameter: (id: string) => string;
};

function Comparison({ compared, year, nameOfParameter }: ComparisonProps) {
  const locale = useLocale();
  const runs = useRuns(compared);
  const entries = compared.flatMap((draft) => {
    const run = runs.get(draft.id);
    return run === undefined ? [] : [{ id: draft.id, name: draft.name, run }];
  });
  const chart = useMemo(
    () =>
      createComparisonChart(entries, {
        locale,
        title: TEXTS.comparison(locale),
        baselineName: SCENARIO_TEXTS.baseline(locale),
      }),
    [entries, locale],
  );
  if (entries.length < 2) return undefined;
  return (
    <>
      <table className={classes["outputs"]}>
        <thead>
          <tr>
            <th scope="col">{year}</th>
            {entries.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {OUTPUT_ORDER.map((output) => (
            <tr key={output}>
              <th scope="row">{SERIES_NAMES[output]?.(locale)}</th>
              {listComparison(entries, output, year).map(({ id, row }) => (
                <td key={id}>
                  {row === undefined ? (
                    "–"
                  ) : (
                    <>
                      <strong>{formatRounded(row.scenario.p50, row.unit, locale)}</strong>
                      <small>{formatSpan(row.scenario, row.unit, locale)}</small>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {chart !== undefined && <ChartView chart={chart} heightPx={260} />}
      <RegretTable compared={compared} year={year} nameOfParameter={nameOfParameter} />
    </>
  );
}

/** Runs each compared draft once, all on the same draws. */
function useRuns(compared: readonly Draft[]): ReadonlyMap<string, Run> {
  const [runs, setRuns] = useState<ReadonlyMap<string, Run>>(new Map());
  useEffect(() => {
    let isGone = false;
    const runMissing = async () => {
      const engine = await openEngine();
      for (const draft of compared) {
        if (runs.has(draft.id) || isGone) continue;
        const result = await engine.run(draft.scenario, { draws: FULL_DRAWS, seed: SEED });
        if (result.ok && !isGone) setRuns((before) => new Map(before).set(draft.id, result.value));
      }
    };
    void runMissing();
    return () => {
      isGone = true;
    };
  }, [compared, runs]);
  return runs;
}
