import type { Observation } from "@bienmau/core/schema";
import type { Draft } from "./check-dataset.ts";
import type { Problem } from "./problem.ts";
import { printedAgrees } from "./read-observations.ts";

const SUFFIX_STARTS: Readonly<Record<string, string>> = {
  H1: "01-01",
  H2: "07-01",
  Q1: "01-01",
  Q2: "04-01",
  Q3: "07-01",
  Q4: "10-01",
};

/** Observations and metadata: what they name exists, ids are single, periods run forward, the printed figure is the value. */
export function checkObservations(draft: Draft): Problem[] {
  const { dataset } = draft;
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  const seedSources = new Set(dataset.sources.filter((source) => source.seed).map((source) => source.id));
  const known = {
    source: toIdSet(dataset.sources),
    gate: toIdSet(dataset.gates),
    product: toIdSet(dataset.products),
    place: new Set([
      ...toIdSet(dataset.places),
      ...toIdSet(dataset.provinces),
      ...toIdSet(dataset.neighbourProvinces),
      ...toIdSet(dataset.gates),
    ]),
  };
  const problems: Problem[] = [];
  const firstAt = new Map<string, string>();
  const noteId = (id: string, file: string, line: number): void => {
    const earlier = firstAt.get(id);
    if (earlier === undefined) firstAt.set(id, `${file}:${line}`);
    else
      problems.push({ file, line, what: `the id “${id}” is taken by ${earlier}`, remedy: "Give the row its own id" });
  };

  for (const { observation, file, line } of draft.placedObservations) {
    const refuse = (what: string, remedy: string): void => void problems.push({ file, line, what, remedy });
    noteId(observation.id, file, line);
    const refer = (kind: keyof typeof known, id: string | undefined, folder: string): void => {
      if (id !== undefined && !known[kind].has(id)) {
        refuse(`the ${kind} “${id}” is not known`, `Correct it or add src/${folder}/${id}.ts`);
      }
    };
    refer("source", observation.source, "sources");
    refer("place", observation.place, "places");
    refer("place", observation.partner, "places");
    refer("gate", observation.gate, "gates");
    refer("product", observation.product, "products");
    const indicator = indicators.get(observation.indicator);
    if (indicator === undefined) {
      refuse(
        `the indicator “${observation.indicator}” is not known`,
        `Correct it or add src/indicators/${observation.indicator}.ts`,
      );
    } else if (indicator.unit !== observation.unit) {
      refuse(
        `the unit “${observation.printedUnit}” gives ${observation.unit}, but ${indicator.id} is in ${indicator.unit}`,
        "Correct the unit or the indicator",
      );
    }
    if (!printedAgrees(observation, seedSources.has(observation.source) ? "vietnamese" : "any")) {
      refuse(
        `the printed figure “${observation.printed}” does not read as the value ${observation.value} ${observation.unit}`,
        "Copy the figure from the source and make value and unit agree with it",
      );
    }
    for (const period of [observation.period, observation.comparedWith]) {
      if (period !== undefined && !runsForward(period)) {
        refuse(`the period “${period}” ends before it starts`, "Put the earlier date first");
      }
    }
    const missing = findMissingDimension(observation);
    if (missing !== undefined) refuse(missing, "Fill the cell; write not-stated where the source does not say");
  }
  for (const { metadatum, file, line } of draft.placedMetadata) {
    noteId(metadatum.id, file, line);
    if (!known.source.has(metadatum.source)) {
      const what = `the source “${metadatum.source}” is not known`;
      problems.push({ file, line, what, remedy: `Correct it or add src/sources/${metadatum.source}.ts` });
    }
  }
  return problems;
}

function findMissingDimension(observation: Observation): string | undefined {
  const isTrade = /^trade-(?:value|growth|share)/.test(observation.indicator);
  if (isTrade && observation.flow === undefined) return `${observation.indicator} has no flow`;
  if (isTrade && observation.basis === "not-applicable") return `${observation.indicator} has no basis`;
  return undefined;
}

/** False where the second end of a range lies before the first. */
export function runsForward(period: string): boolean {
  const [from, to] = period.split("..");
  if (from === undefined || to === undefined) return true;
  return startOf(from) <= startOf(to);
}

function startOf(period: string): string {
  const [year = "", ...rest] = period.split("-");
  const [first, second] = rest;
  if (first === undefined) return `${year}-01-01`;
  return `${year}-${SUFFIX_STARTS[first] ?? `${first}-${second ?? "01"}`}`;
}

function toIdSet(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}
