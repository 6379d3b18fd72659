import { formatNumber } from "@bienmau/core/i18n";
import { formatPeriod, indexDataset } from "@bienmau/core/query";
import type { Dataset, Locale, Observation } from "@bienmau/core/schema";
import { Text } from "@mantine/core";
import { ConflictFlag } from "../../components/conflict-flag.tsx";
import { capitalise, nameIn, nameOfId } from "../../components/data-name.ts";
import { formatValue } from "../../components/format-value.ts";
import { SourceButton } from "../../components/source-button.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useLocale } from "../../state/use-locale.ts";
import { BASIS_NAMES, DATA_TEXTS, FLOW_NAMES, STATUS_NAMES } from "./data-texts.ts";
import classes from "./observation-table.module.css";

type Props = { readonly dataset: Dataset; readonly rows: readonly Observation[]; readonly caption: string };

/** Observations as a table; on a phone each row becomes a card. */
export function ObservationTable({ dataset, rows, caption }: Props) {
  const locale = useLocale();
  const index = indexDataset(dataset);
  const heads = ["indicator", "about", "period", "value", "printed", "basis", "source"] as const;
  return (
    <table className={classes["table"]}>
      <caption className={classes["caption"]}>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" data-column={head}>
              {DATA_TEXTS[head](locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const indicator = index.indicators.get(row.indicator);
          const name = indicator === undefined ? row.indicator : nameIn(indicator.name, locale);
          return (
            <tr key={row.id} id={row.id}>
              <th scope="row">
                {capitalise(name)}
                {row.flow !== undefined && <Text size="xs">{FLOW_NAMES[row.flow](locale)}</Text>}
              </th>
              <td data-label={DATA_TEXTS.about(locale)}>{capitalise(subjectOf(dataset, row, locale))}</td>
              <td data-label={DATA_TEXTS.period(locale)}>
                {row.period === "undated" ? DATA_TEXTS.undated(locale) : formatPeriod(row.period, locale)}
              </td>
              <td data-label={DATA_TEXTS.value(locale)} data-column="value">
                {formatValue(row.value, row.unit, locale)}
              </td>
              <td data-label={DATA_TEXTS.printed(locale)} data-column="printed">
                {row.printed} {row.printedUnit}
              </td>
              <td data-label={DATA_TEXTS.basis(locale)}>
                {row.basis === "not-applicable" ? "" : `${BASIS_NAMES[row.basis](locale)}; `}
                {STATUS_NAMES[row.status](locale)}
              </td>
              <td data-label={DATA_TEXTS.source(locale)}>
                <SourceButton
                  dataset={dataset}
                  citations={[row]}
                  derivation="reported"
                  what={`${name} ${row.period}`}
                />{" "}
                <TextLink
                  to="/data"
                  search={{ id: row.id }}
                  size="xs"
                  aria-label={DATA_TEXTS.permalink(locale, { id: row.id })}
                >
                  {row.id}
                </TextLink>{" "}
                <ConflictFlag
                  conflicts={index.conflictsByObservation.get(row.id) ?? []}
                  what={`${name} ${formatNumber(row.value, locale)}`}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function subjectOf(dataset: Dataset, row: Observation, locale: Locale): string {
  const between = [row.place, row.partner].filter((id) => id !== undefined).map((id) => nameOfId(dataset, id, locale));
  const inside = [row.gate, row.product].filter((id) => id !== undefined).map((id) => nameOfId(dataset, id, locale));
  return [between.join(" – "), ...inside].join("; ");
}
