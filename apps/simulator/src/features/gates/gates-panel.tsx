import type { Dataset } from "@bienmau/core/schema";
import { Anchor, Group, Stack, Text } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";
import { Panel } from "../../components/panel.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useLocale } from "../../state/use-locale.ts";
import { filterGates, type GateFilter, readGateFilter } from "./gate-filter.ts";
import { GateFilters } from "./gate-filters.tsx";
import { GateList } from "./gate-list.tsx";
import { GateMap } from "./gate-map.tsx";
import { GATE_TEXTS } from "./gate-texts.ts";
import classes from "./gates-panel.module.css";
import { MapLegend } from "./map-legend.tsx";

/** Filters, map and list of the gates; the filter lives in the address. */
export function GatesPanel({ dataset, below }: { readonly dataset: Dataset; readonly below: ReactNode }) {
  const locale = useLocale();
  const search = useSearch({ from: "/" });
  const filter = useMemo(() => readGateFilter(search), [search]);
  const navigate = useNavigate({ from: "/" });
  const [selectedId, setSelectedId] = useState<string>();
  const gates = useMemo(() => filterGates(dataset, filter), [dataset, filter]);
  const unplaced = gates.filter((gate) => gate.position === undefined).length;
  const selected = gates.find((gate) => gate.id === selectedId);
  const isFiltered = Object.keys(filter).length > 0;
  const setFilter = (next: GateFilter) => navigate({ search: next, replace: true, resetScroll: false });
  return (
    <>
      <div className={classes["map"]}>
        <Panel title={GATE_TEXTS.title(locale)}>
          <Stack gap="sm">
            <GateFilters dataset={dataset} locale={locale} filter={filter} onChange={setFilter} />
            <GateMap
              gates={gates}
              isFiltered={isFiltered}
              locale={locale}
              selectedId={selectedId}
              onSelect={setSelectedId}
            />
            <MapLegend locale={locale} />
            {selected !== undefined && (
              <Text size="sm" role="status">
                <strong>{selected.name.vi}</strong>
                {selected.opposite.name !== undefined && ` – ${selected.opposite.name}`} ·{" "}
                <TextLink to="/gates/$gateId" params={{ gateId: selected.id }} size="sm">
                  {GATE_TEXTS.openCard(locale)}
                </TextLink>
              </Text>
            )}
            {unplaced > 0 && (
              <Text size="sm" c="dimmed">
                {GATE_TEXTS.unplaced(locale, { count: unplaced })}
              </Text>
            )}
          </Stack>
        </Panel>
        {below}
      </div>
      <div className={classes["list"]}>
        <Panel
          title={GATE_TEXTS.listTitle(locale)}
          aside={
            <Group gap="md">
              <Text size="sm" role="status">
                {GATE_TEXTS.count(locale, { shown: gates.length, all: dataset.gates.length })}
              </Text>
              {isFiltered && (
                <Anchor component="button" type="button" size="sm" onClick={() => setFilter({})}>
                  {GATE_TEXTS.clear(locale)}
                </Anchor>
              )}
            </Group>
          }
        >
          <GateList dataset={dataset} gates={gates} locale={locale} selectedId={selectedId} />
        </Panel>
      </div>
    </>
  );
}
