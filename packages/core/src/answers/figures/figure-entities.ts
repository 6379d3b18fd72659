import type { Dimensions } from "../../query/fact.ts";
import type { Answer } from "../../schema/answer.ts";
import type { Turn } from "../context.ts";

/** The products, gates, provinces and countries that a figure is about. */
export function entitiesOf(turn: Turn, all: readonly Dimensions[]): Answer["entities"] {
  const { dataset } = turn;
  const entities: Answer["entities"] = [];
  for (const { product, gate, place, partner } of all) {
    if (product !== undefined) entities.push({ type: "product", id: product });
    if (gate !== undefined) entities.push({ type: "gate", id: gate });
    for (const id of [place, partner]) {
      if (id === undefined) continue;
      if (dataset.provinces.some((one) => one.id === id)) entities.push({ type: "province", id });
      else if (dataset.places.some((one) => one.id === id && one.kind === "country"))
        entities.push({ type: "country", id });
    }
  }
  return entities;
}
