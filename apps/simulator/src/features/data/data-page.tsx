import type { Dataset } from "@bienmau/core/schema";
import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput, Title } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { use, useDeferredValue, useMemo, useState } from "react";
import { saveFile } from "../../components/save-file.ts";
import { loadFullDataset } from "../../data/load-dataset.ts";
import { useLocale } from "../../state/use-locale.ts";
import { type DataFilter, filterObservations, readDataFilter } from "./data-filter.ts";
import { DataMenu } from "./data-menu.tsx";
import classes from "./data-page.module.css";
import { DATA_TEXTS, GROUP_NAMES } from "./data-texts.ts";
import { ObservationTable } from "./observation-table.tsx";
import { writeObservationsCsv } from "./write-observations-csv.ts";

const PAGE_SIZE = 50;

/** Every number held, to search, filter, cite and download. */
export function DataPage() {
  const locale = useLocale();
  const dataset = use(loadFullDataset());
  const filter = readDataFilter(useSearch({ from: "/data" }));
  const [shown, setShown] = useState(PAGE_SIZE);
  const deferred = useDeferredValue(JSON.stringify(filter));
  const rows = useMemo(() => filterObservations(dataset, JSON.parse(deferred)), [dataset, deferred]);
  return (
    <>
      <DataMenu />
      <Stack gap="md">
        <div>
          <Title order={1}>{DATA_TEXTS.title(locale)}</Title>
          <Text c="dimmed">{DATA_TEXTS.lead(locale)}</Text>
        </div>
        <DataFilters dataset={dataset} filter={filter} />
        <Group justify="space-between">
          <Text size="sm" role="status">
            {DATA_TEXTS.count(locale, { shown: rows.length, all: dataset.observations.length })}
          </Text>
          <Button
            variant="default"
            size="xs"
            disabled={rows.length === 0}
            onClick={() =>
              saveFile("bien-mau-so-lieu.csv", writeObservationsCsv(dataset, rows), "text/csv;charset=utf-8")
            }
          >
            {DATA_TEXTS.csv(locale, { count: rows.length })}
          </Button>
        </Group>
        {rows.length === 0 ? (
          <Text>{DATA_TEXTS.none(locale)}</Text>
        ) : (
          <ObservationTable dataset={dataset} rows={rows.slice(0, shown)} caption={DATA_TEXTS.tableLabel(locale)} />
        )}
        {rows.length > shown && (
          <Button variant="default" onClick={() => setShown(shown + PAGE_SIZE)}>
            {DATA_TEXTS.more(locale, { count: Math.min(PAGE_SIZE, rows.length - shown) })}
          </Button>
        )}
      </Stack>
    </>
  );
}

function DataFilters({ dataset, filter }: { readonly dataset: Dataset; readonly filter: DataFilter }) {
  const locale = useLocale();
  const navigate = useNavigate({ from: "/data" });
  const change = (part: Record<string, string>) =>
    void navigate({
      search: readDataFilter({ ...filter, id: "", ...part }),
      replace: true,
      resetScroll: false,
    });
  const all = { value: "", label: DATA_TEXTS.all(locale) };
  return (
    <div className={classes["filters"]}>
      <TextInput
        label={DATA_TEXTS.find(locale)}
        placeholder={DATA_TEXTS.findHint(locale)}
        type="search"
        value={filter.find ?? filter.id ?? ""}
        onChange={(event) => change({ find: event.currentTarget.value })}
      />
      <NativeSelect
        label={DATA_TEXTS.group(locale)}
        value={filter.group ?? ""}
        onChange={(event) => change({ group: event.currentTarget.value })}
        data={[all, ...Object.entries(GROUP_NAMES).map(([value, name]) => ({ value, label: name(locale) }))]}
      />
      <NativeSelect
        label={DATA_TEXTS.source(locale)}
        value={filter.source ?? ""}
        onChange={(event) => change({ source: event.currentTarget.value })}
        data={[all, ...listSources(dataset)]}
      />
      <Checkbox
        label={DATA_TEXTS.flagged(locale)}
        checked={filter.flagged === "1"}
        onChange={(event) => change({ flagged: event.currentTarget.checked ? "1" : "" })}
      />
      <Checkbox
        label={DATA_TEXTS.repeats(locale)}
        checked={filter.repeats === "1"}
        onChange={(event) => change({ repeats: event.currentTarget.checked ? "1" : "" })}
      />
    </div>
  );
}

/** Sources that figures come from; the five seed documents first. */
function listSources(dataset: Dataset) {
  const used = new Set(dataset.observations.map((row) => row.source));
  return dataset.sources
    .filter((source) => used.has(source.id))
    .toSorted((a, b) => Number(b.seed) - Number(a.seed) || a.title.localeCompare(b.title, "vi"))
    .map((source) => ({
      value: source.id,
      label: source.title.length > 70 ? `${source.title.slice(0, 68)}…` : source.title,
    }));
}
