import { decodeScenario, encodeScenario } from "@bienmau/core/scenario-link";
import { describeFault, type Fault } from "@bienmau/core/shared";
import { Alert, Button, Group, NativeSelect, Text, Title } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { use, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { loadFirstView } from "../../data/load-dataset.ts";
import type { ModelDescription } from "../../engine/model-description.ts";
import { openEngine } from "../../engine/open-engine.ts";
import { useLocale } from "../../state/use-locale.ts";
import { MemoPanel } from "../memo/memo-panel.tsx";
import { Glance } from "./glance.tsx";
import { LeverPanel } from "./lever-panel.tsx";
import { matchPreset } from "./match-preset.ts";
import { ResultsPanel } from "./results-panel.tsx";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";
import { BASELINE, history, running } from "./workbench.ts";

let description: Promise<ModelDescription> | undefined;
function loadDescription(): Promise<ModelDescription> {
  description ??= openEngine().then((engine) => engine.describe());
  return description;
}

/** The workbench: levers on one side, what they do on the other. The whole scenario lives in the address. */
export function ScenarioPage() {
  const locale = useLocale();
  const dataset = use(loadFirstView());
  const model = use(loadDescription());
  const linkFault = useLinkedScenario();
  const { scenario, past, future, replace, setProfile, undo, redo } = useStore(history);
  const clipboard = useClipboard();
  const request = useStore(running, (state) => state.request);
  useEffect(() => request(scenario), [request, scenario]);
  const preset = useMemo(() => matchPreset(model.presets, scenario), [model, scenario]);
  return (
    <>
      <div className={classes["head"]}>
        <div>
          <Title order={1}>{SCENARIO_TEXTS.title(locale)}</Title>
          <Text c="dimmed" maw="80ch">
            {SCENARIO_TEXTS.lead(locale)}
          </Text>
        </div>
        <div className={classes["tools"]}>
          <NativeSelect
            size="sm"
            label={SCENARIO_TEXTS.profile(locale)}
            value={scenario.profile}
            onChange={(event) => setProfile(event.currentTarget.value)}
            data={model.profiles.map((profile) => ({ value: profile.id, label: profile.name[locale] }))}
          />
          <NativeSelect
            size="sm"
            label={SCENARIO_TEXTS.preset(locale)}
            value={preset?.id ?? ""}
            onChange={(event) => {
              const chosen = model.presets.find(({ id }) => id === event.currentTarget.value);
              if (chosen !== undefined) replace(chosen.scenario);
            }}
            data={[
              ...(preset === undefined ? [{ value: "", label: SCENARIO_TEXTS.ownPreset(locale) }] : []),
              ...model.presets.map(({ id, name }) => ({ value: id, label: name[locale] })),
            ]}
          />
          <Group gap="xs" wrap="wrap">
            <Button variant="default" size="sm" onClick={undo} disabled={past.length === 0}>
              {SCENARIO_TEXTS.undo(locale)}
            </Button>
            <Button variant="default" size="sm" onClick={redo} disabled={future.length === 0}>
              {SCENARIO_TEXTS.redo(locale)}
            </Button>
            <Button
              variant="default"
              size="sm"
              onClick={() => replace({ ...BASELINE, profile: scenario.profile })}
              disabled={Object.keys(scenario.levers).length + Object.keys(scenario.shocks).length === 0}
            >
              {SCENARIO_TEXTS.reset(locale)}
            </Button>
            <Button size="sm" onClick={() => clipboard.copy(window.location.href)}>
              {clipboard.copied ? SCENARIO_TEXTS.shared(locale) : SCENARIO_TEXTS.share(locale)}
            </Button>
          </Group>
        </div>
      </div>
      {linkFault !== undefined && (
        <Alert color="turmeric" mb="md" role="alert">
          {SCENARIO_TEXTS.badLink(locale, { why: linkFault })}
        </Alert>
      )}
      {preset !== undefined && (
        <Text size="sm" mb="sm">
          {preset.summary[locale]}
        </Text>
      )}
      <Glance />
      <div className={classes["bench"]}>
        <LeverPanel model={model} />
        <ResultsPanel dataset={dataset} model={model} />
      </div>
      <MemoPanel />
    </>
  );
}

/** Opens the scenario of the address once, then keeps the address in step with the scenario. */
function useLinkedScenario(): string | undefined {
  const locale = useLocale();
  const { s } = useSearch({ from: "/scenario" });
  const navigate = useNavigate({ from: "/scenario" });
  // On the very first render, so that no run of another scenario is ever shown under this address.
  const [fault, setFault] = useState(() => openLink(s));
  const scenario = useStore(history, (state) => state.scenario);
  useEffect(() => {
    const isPlain = JSON.stringify(scenario) === JSON.stringify(BASELINE);
    const link = isPlain ? undefined : encodeScenario(scenario);
    if (link === s || (fault !== undefined && isPlain)) return;
    // A pause, so that a drag does not flood the browser's history of addresses.
    const timer = setTimeout(() => {
      setFault(undefined);
      void navigate({ search: link === undefined ? {} : { s: link }, replace: true, resetScroll: false });
    }, 250);
    return () => clearTimeout(timer);
  }, [scenario, s, navigate, fault]);
  return fault === undefined ? undefined : describeFault(fault, locale);
}

/** Takes the scenario of a link over; the fault where it cannot be read. */
function openLink(link: string | undefined): Fault | undefined {
  if (link === undefined) return undefined;
  const linked = decodeScenario(link);
  if (!linked.ok) return linked.fault;
  history.getState().replace(linked.value);
  return undefined;
}
