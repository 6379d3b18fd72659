import type { Run, Scenario } from "@bienmau/core/schema";
import { Button, Text } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useStore } from "zustand";
import { Panel } from "../../components/panel.tsx";
import { LoadingState } from "../../components/states.tsx";
import { FULL_DRAWS } from "../../state/running.ts";
import { useLocale } from "../../state/use-locale.ts";
import { running } from "../scenario/workbench.ts";
import { memoDesk } from "./memo-desk.ts";
import { MEMO_PANEL_TEXTS } from "./memo-texts.ts";

const MemoView = lazy(() => import("./memo-view.tsx").then(({ MemoView: view }) => ({ default: view })));
const StampNotice = lazy(() => import("./stamp-notice.tsx").then(({ StampNotice: notice }) => ({ default: notice })));

/** The report at the end of the scenario page; its code comes when it is asked for. */
export function MemoPanel() {
  const locale = useLocale();
  const run = useStore(running, (state) => state.run);
  const isRunning = useStore(running, (state) => state.isRunning);
  const isOpen = useStore(memoDesk, (state) => state.isOpen);
  // Read once: the page rewrites its address as the scenario moves, and from then on it is another scenario.
  const [fragment] = useState(() => window.location.hash);
  const isReady = run !== undefined && !isRunning && run.draws >= FULL_DRAWS;
  return (
    <Panel title={MEMO_PANEL_TEXTS.title(locale)}>
      {fragment.startsWith("#memo=") && <LinkNotice fragment={fragment} run={isReady ? run : undefined} />}
      <Text size="sm" maw="80ch" className="no-print">
        {MEMO_PANEL_TEXTS.lead(locale)}
      </Text>
      {!isOpen && (
        <Button mt="sm" onClick={memoDesk.getState().open} disabled={!isReady}>
          {MEMO_PANEL_TEXTS.make(locale)}
        </Button>
      )}
      {isOpen && run !== undefined && (
        <Suspense fallback={<LoadingState height={240} />}>
          <MemoView run={run} isReady={isReady} />
        </Suspense>
      )}
    </Panel>
  );
}

/** Only for the scenario that the link carried: the first one of the visit that ran in full. */
function LinkNotice({ fragment, run }: { readonly fragment: string; readonly run: Run | undefined }) {
  const [linked, setLinked] = useState<Scenario>();
  if (run !== undefined && linked === undefined) setLinked(run.scenario);
  if (run === undefined || (linked !== undefined && JSON.stringify(linked) !== JSON.stringify(run.scenario)))
    return undefined;
  return (
    <Suspense fallback={undefined}>
      <StampNotice fragment={fragment} run={run} />
    </Suspense>
  );
}
