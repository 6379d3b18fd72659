import type { ParameterDescriptor } from "@bienmau/core/simulation";
import { ScrollArea, Text } from "@mantine/core";
import { memo, useState } from "react";
import { useStore } from "zustand";
import { DecimalInput } from "../../components/decimal-input.tsx";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { useLocale } from "../../state/use-locale.ts";
import { ASSUMPTION_TEXTS } from "./assumption-texts.ts";
import classes from "./assumptions-panel.module.css";
import { type Basis, basisOf, describeDistribution } from "./describe-distribution.ts";
import { GRADE_NAMES } from "./scenario-texts.ts";
import { history } from "./workbench.ts";

/** Every parameter with its distribution, grade and source; each can be replaced within its bounds. Its rows wait until they are opened: a
 * hundred number boxes would slow every slider. */
export const AssumptionsPanel = memo(({ model }: { readonly model: ModelDescription }) => {
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const counts = countBases(model.parameters);
  return (
    <Panel title={ASSUMPTION_TEXTS.title(locale)}>
      <Text size="sm">{ASSUMPTION_TEXTS.rests(locale, counts)}</Text>
      <Text size="sm" c="dimmed" mb="xs">
        {ASSUMPTION_TEXTS.lead(locale)}
      </Text>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{ASSUMPTION_TEXTS.show(locale, { count: model.parameters.length })}</summary>
        <ScrollArea
          type="auto"
          viewportProps={{ tabIndex: 0, role: "region", "aria-label": ASSUMPTION_TEXTS.title(locale) }}
        >
          <table className={classes["assumptions"]}>
            <thead>
              <tr>
                <th scope="col">{ASSUMPTION_TEXTS.name(locale)}</th>
                <th scope="col">{ASSUMPTION_TEXTS.distribution(locale)}</th>
                <th scope="col">{ASSUMPTION_TEXTS.grade(locale)}</th>
                <th scope="col">{ASSUMPTION_TEXTS.source(locale)}</th>
                <th scope="col">{ASSUMPTION_TEXTS.own(locale)}</th>
              </tr>
            </thead>
            <tbody>
              {isOpen &&
                model.parameters.map((parameter) => <AssumptionRow key={parameter.id} parameter={parameter} />)}
            </tbody>
          </table>
        </ScrollArea>
      </details>
    </Panel>
  );
});

function AssumptionRow({ parameter }: { readonly parameter: ParameterDescriptor }) {
  const locale = useLocale();
  const own = useStore(history, (state) => state.scenario.overrides?.[parameter.id]);
  const setOverride = useStore(history, (state) => state.setOverride);
  const name = parameter.name[locale];
  const [min, max] = parameter.bounds;
  return (
    <tr data-changed={own !== undefined || undefined}>
      <th scope="row">
        {name} <small>({parameter.id})</small>
      </th>
      <td>
        {describeDistribution(parameter.distribution, locale)} {parameter.unit === "1" ? "" : parameter.unit}
      </td>
      <td title={GRADE_NAMES[parameter.grade]?.(locale)}>{parameter.grade}</td>
      <td>{parameter.source}</td>
      <td>
        <DecimalInput
          size="xs"
          w={110}
          min={min}
          max={max}
          clampBehavior="blur"
          aria-label={ASSUMPTION_TEXTS.ownFor(locale, { name })}
          value={typeof own === "number" ? own : ""}
          onChange={(value) =>
            setOverride(parameter.id, typeof value === "number" && value >= min && value <= max ? value : undefined)
          }
        />
      </td>
    </tr>
  );
}

function countBases(parameters: readonly ParameterDescriptor[]): Record<Basis, number> {
  const count = (basis: Basis) => parameters.filter((parameter) => basisOf(parameter) === basis).length;
  return { data: count("data"), literature: count("literature"), expert: count("expert"), user: count("user") };
}
