import { formatMoney, formatPercent } from "@bienmau/core/i18n";
import type { Dataset } from "@bienmau/core/schema";
import { SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { ConflictFlag } from "../../components/conflict-flag.tsx";
import { Panel } from "../../components/panel.tsx";
import { SourceButton } from "../../components/source-button.tsx";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./key-figures.module.css";
import { listKeyFigures, listTurnoverYears } from "./key-figures-series.ts";
import { OVERVIEW_TEXTS } from "./overview-texts.ts";

/** The four numbers that people come for, of the year they choose. */
export function KeyFigures({ dataset }: { readonly dataset: Dataset }) {
  const locale = useLocale();
  const years = useMemo(() => listTurnoverYears(dataset), [dataset]);
  const [year, setYear] = useState(years.at(-1) ?? "2024");
  const figures = useMemo(() => listKeyFigures(dataset, year), [dataset, year]);
  return (
    <Panel
      title={OVERVIEW_TEXTS.corridor(locale, { year })}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={OVERVIEW_TEXTS.year(locale)}
          value={year}
          onChange={setYear}
          data={years.map((value) => ({ value, label: value }))}
        />
      }
    >
      <dl className={classes["figures"]}>
        {figures.map(({ flow, fact, growth, conflicts }) => {
          const name = OVERVIEW_TEXTS[flow](locale);
          return (
            <div key={flow} className={classes["figure"]} data-flow={flow}>
              <dt>{name}</dt>
              <dd>
                <span className={`figure ${classes["value"]}`}>{formatMoney(fact.value, "USD", locale)}</span>
                <span className={classes["change"]}>{flow === "balance" ? "\u00a0" : changeText(growth?.value)}</span>
                <span className={classes["evidence"]}>
                  <SourceButton
                    dataset={dataset}
                    citations={fact.sources}
                    derivation={derivationOf(fact.derivation)}
                    what={name}
                  />
                  <ConflictFlag conflicts={conflicts} what={name} />
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );

  function changeText(percent: number | undefined): string {
    if (percent === undefined) return OVERVIEW_TEXTS.firstYear(locale);
    const sign = percent > 0 ? "+" : "";
    return OVERVIEW_TEXTS.change(locale, {
      percent: sign + formatPercent(percent, locale, { max: 1 }),
      year: String(Number(year) - 1),
    });
  }
}

function derivationOf(derivation: string): "reported" | "computed" {
  return derivation === "reported" ? "reported" : "computed";
}
