import { formatMoney, formatNumber } from "@bienmau/core/i18n";
import type { Locale } from "@bienmau/core/schema";
import { ScrollArea } from "@mantine/core";
import { useLocale } from "../../state/use-locale.ts";
import type { OutputRow, Spread } from "./run-series.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

type Props = {
  readonly rows: readonly OutputRow[];
  readonly nameOf: (id: string) => string;
  readonly format?: (value: number, unit: string, locale: Locale) => string;
};

/** Baseline, scenario and difference of one year, every median with its 80% band. */
export function OutputTable({ rows, nameOf, format = formatRounded }: Props) {
  const locale = useLocale();
  return (
    <ScrollArea
      type="auto"
      viewportProps={{ tabIndex: 0, role: "region", "aria-label": SCENARIO_TEXTS.results(locale) }}
    >
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
                  <Cell spread={spread} unit={row.unit} format={format} locale={locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

type CellProps = {
  readonly spread: Spread;
  readonly unit: string;
  readonly format: NonNullable<Props["format"]>;
  readonly locale: Locale;
};

function Cell({ spread, unit, format, locale }: CellProps) {
  return (
    <>
      <strong>{format(spread.p50, unit, locale)}</strong>
      <small title={SCENARIO_TEXTS.band80(locale)}>
        {SCENARIO_TEXTS.range(locale, {
          low: format(spread.p10, unit, locale),
          high: format(spread.p90, unit, locale),
        })}
      </small>
    </>
  );
}

/** Three figures at most: more would pretend a precision that the bands deny. */
export function formatRounded(value: number, unit: string, locale: Locale): string {
  const rounded = value === 0 ? 0 : Number(value.toPrecision(3));
  if (unit !== "USD") return formatNumber(rounded, locale, { max: 2 });
  return formatMoney(Math.abs(rounded) < 1000 ? 0 : rounded, "USD", locale);
}
