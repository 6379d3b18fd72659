import { formatNumber } from "@bienmau/core/i18n";
import type { Locale } from "@bienmau/core/schema";
import { ScrollArea } from "@mantine/core";
import { formatRoundedUsd, formatUsdSpan, roundToShow } from "../../components/format-range.ts";
import { useLocale } from "../../state/use-locale.ts";
import type { OutputRow, Spread } from "./run-series.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

type Props = {
  readonly rows: readonly OutputRow[];
  readonly nameOf: (id: string) => string;
  /** Opens the explanation of a number; absent where there is none. */
  readonly onExplain?: (id: string, run: "baseline" | "scenario") => void;
};

/** Baseline, scenario and difference of one year, every median with its 80% band. */
export function OutputTable({ rows, nameOf, onExplain }: Props) {
  const locale = useLocale();
  return (
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: "region", "aria-label": SCENARIO_TEXTS.table(locale) }}>
      <table className={classes["outputs"]}>
        <thead>
          <tr>
            <th scope="col">{SCENARIO_TEXTS.output(locale)}</th>
            <th scope="col">{SCENARIO_TEXTS.baseline(locale)}</th>
            <th scope="col">{SCENARIO_TEXTS.scenario(locale)}</th>
            <th scope="col">{SCENARIO_TEXTS.difference(locale)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{nameOf(row.id)}</th>
              {([row.baseline, row.scenario, row.difference] as const).map((spread, index) => (
                <td key={["baseline", "scenario", "difference"][index]}>
                  <Cell spread={spread} unit={row.unit} locale={locale} explain={explainerOf(row.id, index)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );

  /** A difference has no formula of its own: only the two runs have. */
  function explainerOf(id: string, column: number): (() => void) | undefined {
    if (onExplain === undefined || column > 1) return undefined;
    return () => onExplain(id, column === 0 ? "baseline" : "scenario");
  }
}

type CellProps = {
  readonly spread: Spread;
  readonly unit: string;
  readonly locale: Locale;
  readonly explain: (() => void) | undefined;
};

function Cell({ spread, unit, locale, explain }: CellProps) {
  const value = formatRounded(spread.p50, unit, locale);
  return (
    <>
      {explain === undefined ? (
        <strong>{value}</strong>
      ) : (
        <button
          type="button"
          className={classes["explain"]}
          title={SCENARIO_TEXTS.explain(locale)}
          aria-label={SCENARIO_TEXTS.explainValue(locale, { value })}
          onClick={explain}
        >
          {value}
        </button>
      )}
      <small title={SCENARIO_TEXTS.band80(locale)}>{formatSpan(spread, unit, locale)}</small>
    </>
  );
}

/** A result as it is shown: rounded, with its unit where that is money. */
export function formatRounded(value: number, unit: string, locale: Locale): string {
  if (unit === "USD") return formatRoundedUsd(value, locale);
  return formatNumber(roundToShow(value), locale, { max: 2 });
}

/** The 80% band of a result. */
export function formatSpan(spread: Spread, unit: string, locale: Locale): string {
  if (unit === "USD") return formatUsdSpan(spread.p10, spread.p90, locale);
  return SCENARIO_TEXTS.range(locale, {
    low: formatRounded(spread.p10, unit, locale),
    high: formatRounded(spread.p90, unit, locale),
  });
}
