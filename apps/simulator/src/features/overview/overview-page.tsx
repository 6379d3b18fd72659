import { Text, Title } from "@mantine/core";
import { lazy, Suspense, use } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { FailedState, LoadingState } from "../../components/states.tsx";
import { loadFirstView } from "../../data/load-dataset.ts";
import { useLocale } from "../../state/use-locale.ts";
import { AskBox } from "../ask/ask-box.tsx";
import { GatesPanel } from "../gates/gates-panel.tsx";
import { HoldingsPanel } from "./holdings-panel.tsx";
import { KeyFigures } from "./key-figures.tsx";
import classes from "./overview-page.module.css";
import { OVERVIEW_TEXTS } from "./overview-texts.ts";
import { TurnoverPanel } from "./turnover-panel.tsx";

const BaselinePanel = lazy(async () => ({ default: (await import("./baseline-panel.tsx")).BaselinePanel }));

/** The first thing anybody sees: the key figures, how they came about, where they may go, and the gates. */
export function OverviewPage() {
  const locale = useLocale();
  const dataset = use(loadFirstView());
  return (
    <div className={classes["page"]}>
      <div className={classes["intro"]}>
        <Title order={1}>{OVERVIEW_TEXTS.title(locale)}</Title>
        <Text c="dimmed">{OVERVIEW_TEXTS.lead(locale)}</Text>
      </div>
      <div className={classes["ask"]}>
        <AskBox />
      </div>
      <div className={classes["figures"]}>
        <KeyFigures dataset={dataset} />
        <TurnoverPanel dataset={dataset} />
        <ErrorBoundary FallbackComponent={FailedState}>
          <Suspense fallback={<LoadingState height={380} />}>
            <BaselinePanel dataset={dataset} />
          </Suspense>
        </ErrorBoundary>
      </div>
      <GatesPanel dataset={dataset} below={<HoldingsPanel />} />
    </div>
  );
}
