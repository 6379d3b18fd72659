import { Switch, Text, Title } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useStore } from "zustand";
import { DecimalInput } from "../../components/decimal-input.tsx";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { useLocale } from "../../state/use-locale.ts";
import { BaselineControl } from "./baseline-control.tsx";
import { labelField } from "./label-field.ts";
import { LeverControl } from "./lever-control.tsx";
import classes from "./scenario-page.module.css";
import { LEVER_GROUP_NAMES, SCENARIO_TEXTS } from "./scenario-texts.ts";
import { TargetControl } from "./target-control.tsx";
import { history } from "./workbench.ts";

/** Every lever and shock that the model offers, in its groups. */
export function LeverPanel({ model }: { readonly model: ModelDescription }) {
  const locale = useLocale();
  const { scenario, moveLever } = useStore(history);
  // All open where there is room; on a phone the first shows how the others work.
  const isWide = useMediaQuery("(min-width: 62em)", true, { getInitialValueInEffect: false });
  const groups = groupLevers(model.levers);
  return (
    <div className={classes["levers"]}>
      <Panel title={SCENARIO_TEXTS.levers(locale)}>
        {groups.map(([group, levers], index) => (
          <details key={group} className={classes["group"]} open={isWide || index === 0}>
            <summary>
              <Title order={3}>{LEVER_GROUP_NAMES[group]?.(locale) ?? group}</Title>
            </summary>
            {levers.map((lever) => (
              <LeverControl
                key={lever.id}
                lever={lever}
                costFields={model.costFields}
                setting={scenario.levers[lever.id]}
                onChange={moveLever}
              />
            ))}
          </details>
        ))}
        <BaselineControl model={model} />
        <TargetControl />
        {model.shocks.length > 0 && <Shocks model={model} />}
      </Panel>
    </div>
  );
}

/** Groups in the order in which a plan is written; levers with evidence before those that wait for the user's own numbers. */
function groupLevers(levers: ModelDescription["levers"]): readonly (readonly [string, ModelDescription["levers"]])[] {
  const byGroup = Map.groupBy(levers, (lever) => lever.group as string);
  const known = Object.keys(LEVER_GROUP_NAMES);
  const order = [...known, ...[...byGroup.keys()].filter((group) => !known.includes(group))];
  return order.flatMap((group) => {
    const members = byGroup.get(group);
    if (members === undefined) return [];
    return [[group, members.toSorted((a, b) => gradeRank(a.evidence.grade) - gradeRank(b.evidence.grade))] as const];
  });
}

function gradeRank(grade: string): number {
  return grade === "-" ? 9 : "abcd".indexOf(grade);
}

function Shocks({ model }: { readonly model: ModelDescription }) {
  const locale = useLocale();
  const { scenario, setShock } = useStore(history);
  return (
    <div className={classes["group"]}>
      <Title order={3}>{SCENARIO_TEXTS.shocks(locale)}</Title>
      {model.shocks.map((shock) => {
        const setting = scenario.shocks[shock.id];
        const defaults = Object.fromEntries(
          shock.fields.flatMap((field) => (field.default === undefined ? [] : [[field.id, field.default]])),
        );
        return (
          <div key={shock.id} className={classes["lever"]} data-moved={setting !== undefined || undefined}>
            <Switch
              label={shock.name[locale]}
              checked={setting !== undefined}
              onChange={(event) => setShock(shock.id, event.currentTarget.checked ? defaults : undefined)}
            />
            <Text size="xs" c="dimmed" mt={4}>
              {shock.summary[locale]}
            </Text>
            {setting !== undefined && (
              <div className={classes["fields"]}>
                {shock.fields.map((field) => (
                  <DecimalInput
                    key={field.id}
                    size="xs"
                    label={labelField(field, locale)}
                    min={field.min}
                    max={field.max}
                    value={readNumber(setting[field.id]) ?? field.default ?? ""}
                    onChange={(value) =>
                      typeof value === "number" && setShock(shock.id, { ...setting, [field.id]: value })
                    }
                  />
                ))}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

function readNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
