import { formatPercent } from "@bienmau/core/i18n";
import type { Run } from "@bienmau/core/schema";
import { Text } from "@mantine/core";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { useLocale } from "../../state/use-locale.ts";
import { formatRounded } from "./output-table.tsx";
import { listContributions, listDrivers } from "./run-series.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

type ContributionProps = { readonly model: ModelDescription; readonly run: Run; readonly year: number };

/** How much of the difference each lever makes; nothing where nothing is moved. */
export function ContributionsPanel({ model, run, year }: ContributionProps) {
  const locale = useLocale();
  const parts = listContributions(run, year);
  if (parts.length === 0) return undefined;
  const largest = Math.max(...parts.map((part) => Math.abs(part.value)), 1);
  return (
    <Panel title={`${SCENARIO_TEXTS.contributions(locale)}, ${year}`}>
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

/** Which assumptions make the band wide; nothing where the run did not look. */
export function DriversPanel({ run }: { readonly run: Run }) {
  const locale = useLocale();
  const drivers = listDrivers(run, 10);
  if (drivers.length === 0) return undefined;
  return (
    <Panel title={SCENARIO_TEXTS.drivers(locale)}>
      <Text size="sm" c="dimmed">
        {SCENARIO_TEXTS.driverNote(locale)}
      </Text>
      <dl className={classes["bars"]}>
        {drivers.map((driver) => (
          <div key={driver.parameter}>
            <dt>{driver.parameter}</dt>
            <dd>
              <span
                className={classes["bar"]}
                style={{ inlineSize: `${Math.max(0, Math.min(1, driver.total)) * 55}%` }}
              />
              <span className="figure">{formatPercent(driver.total * 100, locale, { max: 0 })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
