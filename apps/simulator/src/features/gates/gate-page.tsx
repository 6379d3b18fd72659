import { indexDataset } from "@bienmau/core/query";
import type { Dataset, Gate } from "@bienmau/core/schema";
import { Badge, Group, Stack, Text, Title } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { Suspense, use } from "react";
import { Panel } from "../../components/panel.tsx";
import { LoadingState } from "../../components/states.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { loadFirstView, loadFullDataset } from "../../data/load-dataset.ts";
import { useLocale } from "../../state/use-locale.ts";
import { ObservationTable } from "../data/observation-table.tsx";
import { GateFacts } from "./gate-facts.tsx";
import { GateHistory } from "./gate-history.tsx";
import { GateMap } from "./gate-map.tsx";
import classes from "./gate-page.module.css";
import { GATE_PAGE_TEXTS } from "./gate-page-texts.ts";
import { CLASS_NAMES, GATE_TEXTS, NEIGHBOUR_NAMES } from "./gate-texts.ts";

/** The card of one gate: both sides, its class and provinces through time, what is disputed, what is unknown. */
export function GatePage() {
  const locale = useLocale();
  const { gateId } = useParams({ from: "/gates/$gateId" });
  const dataset = use(loadFirstView());
  const gate = dataset.gates.find(({ id }) => id === gateId);
  if (gate === undefined) {
    return (
      <Stack align="flex-start">
        <Title order={1}>{GATE_PAGE_TEXTS.notFound(locale, { id: gateId })}</Title>
        <BackLink />
      </Stack>
    );
  }
  return (
    <Stack gap="lg">
      <div>
        <BackLink />
        <Group gap="sm" align="center" mt={4}>
          <Title order={1}>
            {gate.opposite.name === undefined ? gate.name.vi : `${gate.name.vi} – ${gate.opposite.name}`}
          </Title>
          <Badge size="lg" variant="light" tt="none" radius="sm">
            {CLASS_NAMES[gate.class](locale)}
          </Badge>
          <Badge size="lg" variant="light" color="gray" tt="none" radius="sm">
            {NEIGHBOUR_NAMES[gate.neighbour](locale)}
          </Badge>
        </Group>
        <Relations dataset={dataset} gate={gate} />
      </div>
      <div className={classes["columns"]}>
        <Stack gap="md" miw={0}>
          <GateFacts dataset={dataset} gate={gate} />
        </Stack>
        <Stack gap="md" miw={0}>
          {gate.position !== undefined && (
            <GateMap
              gates={dataset.gates.filter((other) => isNear(other, gate))}
              isFiltered
              shape="wide"
              locale={locale}
              selectedId={gate.id}
              onSelect={openGate}
            />
          )}
          <GateHistory dataset={dataset} gate={gate} />
        </Stack>
      </div>
      <Panel title={GATE_PAGE_TEXTS.turnover(locale)}>
        <Suspense fallback={<LoadingState height={120} />}>
          <GateObservations gateId={gate.id} />
        </Suspense>
      </Panel>
    </Stack>
  );
}

function BackLink() {
  const locale = useLocale();
  return (
    <TextLink to="/" size="sm">
      {GATE_PAGE_TEXTS.back(locale)}
    </TextLink>
  );
}

function Relations({ dataset, gate }: { readonly dataset: Dataset; readonly gate: Gate }) {
  const locale = useLocale();
  const label = (id: string) => {
    const other = dataset.gates.find((candidate) => candidate.id === id);
    return other === undefined ? id : `${other.name.vi} (${NEIGHBOUR_NAMES[other.neighbour](locale)})`;
  };
  return (
    <>
      {gate.planned && <Text size="sm">{GATE_PAGE_TEXTS.plannedNote(locale)}</Text>}
      {gate.routeOf !== undefined && (
        <Text size="sm">{GATE_PAGE_TEXTS.routeOf(locale, { gate: label(gate.routeOf) })}</Text>
      )}
      {gate.homonymOf.map((id) => (
        <Text size="sm" key={id}>
          {GATE_PAGE_TEXTS.homonym(locale, { gate: label(id) })}
        </Text>
      ))}
      <TextLink to="/ask" search={{ q: `cửa khẩu ${gate.name.vi}` }} size="sm">
        {GATE_PAGE_TEXTS.askAbout(locale)}
      </TextLink>
    </>
  );
}

function GateObservations({ gateId }: { readonly gateId: string }) {
  const locale = useLocale();
  const dataset = use(loadFullDataset());
  const rows = indexDataset(dataset).byGate.get(gateId) ?? [];
  if (rows.length === 0) return <Text c="dimmed">{GATE_PAGE_TEXTS.noTurnover(locale)}</Text>;
  return <ObservationTable dataset={dataset} rows={rows} caption={GATE_TEXTS.title(locale)} />;
}

/** Within about 120 km, so that the little map shows where the gate lies among its neighbours. */
function isNear(other: Gate, gate: Gate): boolean {
  if (other.position === undefined || gate.position === undefined) return false;
  return Math.hypot(other.position.lat - gate.position.lat, other.position.lon - gate.position.lon) < 1.1;
}

function openGate(gateId: string): void {
  window.location.assign(`/gates/${gateId}`);
}
