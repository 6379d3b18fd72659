import { message } from "@bienmau/core/i18n";
import { spanOf } from "@bienmau/core/query";
import type { Locale, Observation } from "@bienmau/core/schema";
import { err, type Fault, ok, type Result } from "@bienmau/core/shared";
import type { ObservationsQuery } from "../contract/observations.ts";
import { FILTER_FIELDS, type FilterField, type Lookups } from "../lookups.ts";

const LISTS_OF_IDS: Record<FilterField, string> = {
  indicator: "/v1/indicators",
  place: "/v1/places",
  partner: "/v1/places",
  gate: "/v1/gates",
  product: "/v1/products",
  source: "/v1/sources",
};

/**
 * Facts that match every filter, in the order of the dataset. An id that names nothing is a fault, not an empty list: a slip of the
 * pen must not read as "there are no figures".
 */
export function filterObservations(
  query: ObservationsQuery,
  lookups: Lookups,
  locale: Locale,
): Result<readonly Observation[], Fault> {
  for (const field of FILTER_FIELDS) {
    const unknown = split(query[field])?.find((id) => !lookups.known[field].has(id));
    if (unknown === undefined) continue;
    return err({
      code: "request-invalid",
      path: field,
      why: unknownId(locale, { id: unknown, list: LISTS_OF_IDS[field] }),
    });
  }
  const wanted = {
    indicator: toSet(query.indicator),
    place: toSet(query.place),
    partner: toSet(query.partner),
    gate: toSet(query.gate),
    product: toSet(query.product),
    flow: toSet(query.flow),
    basis: toSet(query.basis),
    status: toSet(query.status),
    source: toSet(query.source),
  } as const;
  const fields = Object.entries(wanted).flatMap(([field, set]) => (set === undefined ? [] : [{ field, set }]));
  const from = query.startPeriod === undefined ? undefined : spanOf(query.startPeriod)?.from;
  const to = query.endPeriod === undefined ? undefined : spanOf(query.endPeriod)?.to;
  const matches = (row: Observation): boolean => {
    const cells: Readonly<Record<string, unknown>> = row;
    return fields.every(({ field, set }) => set.has(String(cells[field]))) && isBetween(row.period, from, to);
  };
  return ok(lookups.facts.filter(matches));
}

/** True where the period lies wholly inside the wanted stretch; an undated fact lies in no stretch. */
function isBetween(period: string, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const span = spanOf(period);
  if (span === undefined) return false;
  return (from === undefined || span.from >= from) && (to === undefined || span.to <= to);
}

function split(list: string | undefined): readonly string[] | undefined {
  return list?.split(",");
}

function toSet(list: string | undefined): ReadonlySet<string> | undefined {
  return list === undefined ? undefined : new Set(split(list));
}

const unknownId = message({
  vi: "không có mã “{id}”, xem danh sách ở {list}",
  en: "there is no id “{id}”, see the list at {list}",
  lo: "ບໍ່ມີລະຫັດ “{id}”, ເບິ່ງລາຍການທີ່ {list}",
});
