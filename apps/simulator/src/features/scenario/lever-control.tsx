import type { Scenario } from "@bienmau/core/schema";
import type { LeverDescriptor, LeverField } from "@bienmau/core/simulation";
import { Badge, Group, NativeSelect, Slider, Text } from "@mantine/core";
import { memo } from "react";
import { DecimalInput } from "../../components/decimal-input.tsx";
import { useLocale } from "../../state/use-locale.ts";
import { labelField } from "./label-field.ts";
import classes from "./scenario-page.module.css";
import { GRADE_NAMES, SCENARIO_TEXTS } from "./scenario-texts.ts";

type Setting = Scenario["levers"][string];
type Props = {
  readonly lever: LeverDescriptor;
  readonly costFields: readonly LeverField[];
  readonly setting: Setting | undefined;
  readonly onChange: (leverId: string, setting: Setting) => void;
};

const FIRST_YEAR = 2025;
const LAST_YEAR = 2035;
const DEFAULT_START_YEAR = 2027;

/** Drawn again only when its own setting moves. One lever: slider and number box for the same number, and behind a fold its start, its own fields, its evidence. */
export const LeverControl = memo(({ lever, costFields, setting, onChange }: Props) => {
  const locale = useLocale();
  const percent = Math.round((setting?.intensity ?? 0) * 100);
  const name = lever.name[locale];
  const change = (part: Readonly<Record<string, number>>) => {
    const before: Setting = setting ?? { intensity: 0 };
    onChange(lever.id, Object.assign({}, before, part));
  };
  const setPercent = (value: number) => change({ intensity: Math.min(100, Math.max(0, value)) / 100 });
  return (
    <div className={classes["lever"]} data-moved={percent > 0 || undefined}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text fw={600} size="sm" id={`lever-${lever.id}`}>
          {name}
        </Text>
        <Badge
          size="sm"
          variant="light"
          tt="none"
          color={lever.evidence.grade === "-" ? "gray" : lever.evidence.grade === "d" ? "turmeric" : "green"}
          title={GRADE_NAMES[lever.evidence.grade]?.(locale)}
          flex="none"
        >
          {SCENARIO_TEXTS.grade(locale, { grade: lever.evidence.grade })}
        </Badge>
      </Group>
      <div className={classes["slide"]}>
        <Slider
          value={percent}
          onChange={setPercent}
          min={0}
          max={100}
          step={5}
          label={null}
          thumbLabel={SCENARIO_TEXTS.intensityOf(locale, { lever: name })}
        />
        <DecimalInput
          value={percent}
          onChange={(value) => typeof value === "number" && setPercent(value)}
          min={0}
          max={100}
          step={5}
          suffix="%"
          size="xs"
          w={78}
          aria-label={SCENARIO_TEXTS.intensityOf(locale, { lever: name })}
        />
      </div>
      {lever.note !== undefined && (
        <Text size="xs" c="dimmed">
          {lever.note[locale]}
        </Text>
      )}
      <details className={classes["details"]}>
        <summary>{SCENARIO_TEXTS.details(locale)}</summary>
        <Text size="sm">{lever.summary[locale]}</Text>
        <Group gap="xs" my="xs" align="flex-end">
          <NativeSelect
            size="xs"
            label={SCENARIO_TEXTS.startYear(locale)}
            value={String(setting?.startYear ?? DEFAULT_START_YEAR)}
            onChange={(event) => change({ startYear: Number(event.currentTarget.value) })}
            data={Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => String(FIRST_YEAR + index))}
          />
          {[...lever.fields, ...costFields].map((field) => (
            <DecimalInput
              key={field.id}
              size="xs"
              label={labelField(field, locale)}
              min={field.min}
              max={field.max}
              value={readField(setting, field.id) ?? field.default ?? ""}
              onChange={(value) => typeof value === "number" && change({ [field.id]: value })}
            />
          ))}
        </Group>
        <Text size="sm">
          <strong>{SCENARIO_TEXTS.evidence(locale)}:</strong> {lever.evidence.text[locale]} (
          {GRADE_NAMES[lever.evidence.grade]?.(locale)}
          {lever.evidence.sources.length > 0 && `; ${lever.evidence.sources.join(", ")}`})
        </Text>
        <Text size="sm">
          <strong>{SCENARIO_TEXTS.agree(locale)}:</strong> {lever.whoMustAgree[locale]}
        </Text>
      </details>
    </div>
  );
});

function readField(setting: Setting | undefined, field: string): number | undefined {
  const value = setting?.[field];
  return typeof value === "number" ? value : undefined;
}
