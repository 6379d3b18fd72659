import type { Dataset } from "../schema/dataset.ts";
import type { Observation } from "../schema/observation.ts";
import { err, type Fault, ok, type Result } from "../shared/index.ts";
import type { ObservationSelector, Quantity } from "./descriptor.ts";

/** A number, and the observations it was made from. */
export type SourcedNumber = { readonly value: number; readonly observations: readonly Observation[] };

/** Evaluates a quantity of a profile on the dataset; missing data are a fault that names what is missing. */
export function readQuantity(quantity: Quantity, dataset: Dataset): Result<SourcedNumber, Fault> {
  if ("number" in quantity) return ok({ value: quantity.number, observations: [] });
  if ("observation" in quantity) return readObservation(quantity.observation, dataset);
  if ("sum" in quantity)
    return combine(quantity.sum, dataset, (values) => values.reduce((sum, value) => sum + value, 0));
  if ("product" in quantity) {
    return combine(quantity.product, dataset, (values) => values.reduce((product, value) => product * value, 1));
  }
  if ("difference" in quantity) {
    return combine(quantity.difference, dataset, ([first = Number.NaN, second = Number.NaN]) => first - second);
  }
  return combine(quantity.quotient, dataset, ([first = Number.NaN, second = Number.NaN]) => first / second);
}

function readObservation(selector: ObservationSelector, dataset: Dataset): Result<SourcedNumber, Fault> {
  const found = dataset.observations
    .filter((observation) => matches(observation, selector))
    // A repeated sentence never outranks the table it repeats.
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1))[0];
  if (found === undefined) {
    return err({ code: "record-not-found", kind: "observations", id: Object.values(selector).join(" ") });
  }
  return ok({ value: found.value, observations: [found] });
}

const WORSE: readonly string[] = ["repeated", "estimate", "expected", "disputed", "superseded", "misprint", "lead"];

/** Selects a flow as a whole instead of one of its products. */
export const NO_PRODUCT = "-";

function rankOf(observation: Observation): number {
  return WORSE.indexOf(observation.status) + 1;
}

function matches(observation: Observation, selector: ObservationSelector): boolean {
  return (
    (selector.id === undefined || observation.id === selector.id) &&
    (selector.indicator === undefined || observation.indicator === selector.indicator) &&
    (selector.place === undefined || observation.place === selector.place) &&
    (selector.partner === undefined || observation.partner === selector.partner) &&
    (selector.flow === undefined || observation.flow === selector.flow) &&
    (selector.product === undefined || (observation.product ?? NO_PRODUCT) === selector.product) &&
    (selector.period === undefined || observation.period === selector.period) &&
    (selector.basis === undefined || observation.basis === selector.basis)
  );
}

function combine(
  parts: readonly Quantity[],
  dataset: Dataset,
  reduce: (values: readonly number[]) => number,
): Result<SourcedNumber, Fault> {
  const values: number[] = [];
  const observations: Observation[] = [];
  for (const part of parts) {
    const read = readQuantity(part, dataset);
    if (!read.ok) return read;
    values.push(read.value.value);
    observations.push(...read.value.observations);
  }
  return ok({ value: reduce(values), observations });
}
