import { NativeSelect, Title } from "@mantine/core";
import { useStore } from "zustand";
import { DecimalInput } from "../../components/decimal-input.tsx";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";
import { history } from "./workbench.ts";

const YEARS = ["2026", "2027", "2028", "2029", "2030", "2031", "2032", "2033", "2034", "2035"];
const MILLION = 1e6;

/** A total turnover to reach by a year; empty means none. */
export function TargetControl() {
  const locale = useLocale();
  const { scenario, setTarget } = useStore(history);
  const { target } = scenario;
  const year = String(target?.year ?? 2030);
  const change = (millions: number | undefined, newYear: string) =>
    setTarget(
      millions === undefined || millions <= 0
        ? undefined
        : { output: "total", year: Number(newYear), value: millions * MILLION, unit: "USD" },
    );
  const millions = target === undefined ? undefined : target.value / MILLION;
  return (
    <div className={classes["group"]}>
      <Title order={3}>{SCENARIO_TEXTS.target(locale)}</Title>
      <div className={classes["fields"]}>
        <DecimalInput
          size="xs"
          label={SCENARIO_TEXTS.targetValue(locale)}
          min={0}
          step={10}
          value={millions ?? ""}
          onChange={(value) => change(typeof value === "number" ? value : undefined, year)}
        />
        <NativeSelect
          size="xs"
          label={SCENARIO_TEXTS.targetYear(locale)}
          value={year}
          onChange={(event) => change(millions, event.currentTarget.value)}
          data={YEARS}
        />
      </div>
    </div>
  );
}
