import { formatNumber, formatPercent } from "@bienmau/core/i18n";
import type { Scenario } from "@bienmau/core/schema";
import { Text } from "@mantine/core";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { useLocale } from "../../state/use-locale.ts";
import { ASSUMPTION_TEXTS } from "./assumption-texts.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

type Props = { readonly model: ModelDescription; readonly scenario: Scenario };

/** Every change against the baseline as a sentence: what, how far, from when, who must agree. */
export function ChangesPanel({ model, scenario }: Props) {
  const locale = useLocale();
  const moved = model.levers.flatMap((lever) => {
    const setting = scenario.levers[lever.id];
    return setting === undefined ? [] : [{ lever, setting }];
  });
  const shocks = model.shocks.filter((shock) => scenario.shocks[shock.id] !== undefined);
  return (
    <Panel title={SCENARIO_TEXTS.changes(locale)}>
      {moved.length + shocks.length + Object.keys(scenario.overrides ?? {}).length === 0 && (
        <Text size="sm">{SCENARIO_TEXTS.noMove(locale)}</Text>
      )}
      <ul className={classes["sentences"]}>
        {moved.map(({ lever, setting }) => (
          <li key={lever.id}>
            {SCENARIO_TEXTS.change(locale, {
              lever: lever.name[locale],
              percent: formatPercent(setting.intensity * 100, locale, { max: 0 }),
              year: String(setting.startYear ?? 2027),
            })}{" "}
            <Text span size="sm" c="dimmed">
              {SCENARIO_TEXTS.agree(locale)}: {lever.whoMustAgree[locale]}
            </Text>
          </li>
        ))}
        {Object.entries(scenario.overrides ?? {}).map(([id, value]) => (
          <li key={id}>
            {ASSUMPTION_TEXTS.changed(locale, {
              name: model.parameters.find((parameter) => parameter.id === id)?.name[locale] ?? id,
              value: typeof value === "number" ? formatNumber(value, locale, { max: 4 }) : value,
            })}
          </li>
        ))}
        {shocks.map((shock) => (
          <li key={shock.id}>{shock.name[locale]}</li>
        ))}
      </ul>
    </Panel>
  );
}
