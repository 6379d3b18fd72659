import type { Run } from "@bienmau/core/schema";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { useLocale } from "../../state/use-locale.ts";
import { formatRounded } from "./output-table.tsx";
import { listContributions, nearestContributionYear } from "./run-series.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

type ContributionProps = { readonly model: ModelDescription; readonly run: Run; readonly year: number };

/** How much of the difference each lever makes; nothing where nothing is moved. */
export function ContributionsPanel({ model, run, year }: ContributionProps) {
  const locale = useLocale();
  const reported = nearestContributionYear(run, year);
  const parts = listContributions(run, reported);
  if (parts.length === 0) return undefined;
  const largest = Math.max(...parts.map((part) => Math.abs(part.value)), 1);
  return (
    <Panel title={`${SCENARIO_TEXTS.contributions(locale)}, ${reported}`}>
      <dl className={classes["bars"]}>
        {parts.map((part) => (
          <div key={part.lever}>
            <dt>{model.levers.find(({ id }) => id === part.lever)?.name[locale] ?? part.lever}</dt>
            <dd>
              <span
                className={classes["bar"]}
                data-negative={part.value < 0 || undefined}
                style={{ inlineSize: `${(Math.abs(part.value) / largest) * 55}%` }}
              />
              <span className="figure">{formatRounded(part.value, part.unit, locale)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
