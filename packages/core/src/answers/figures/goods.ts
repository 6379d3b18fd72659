import { groupBy } from "../../query/dataset-index.ts";
import { selectFacts } from "../../query/select.ts";
import type { Turn } from "../context.ts";
import { findOneSeries, type Series } from "../series.ts";

/** All goods of one flow in the best place, each with its facts. */
export function goodsOf(
  turn: Turn,
  flow: "export" | "import",
): { readonly whole: Series; readonly goods: readonly Series[] } | undefined {
  const whole = findOneSeries({ ...turn, slots: { ...turn.slots, products: [] } }, { indicator: "trade-value", flow });
  if (whole === undefined) return undefined;
  const { place, partner } = whole.dims;
  const rows = selectFacts(turn.index, {
    indicator: "trade-value",
    flow,
    ...(place === undefined ? {} : { place }),
  }).filter((fact) => fact.partner === partner && fact.gate === undefined);
  const groups = new Set(turn.dataset.products.filter((one) => one.members.length > 0).map((one) => one.id));
  const goods = [
    ...groupBy(rows, (fact) => (fact.product === undefined || groups.has(fact.product) ? [] : [fact.product])).values(),
  ];
  return { whole, goods: goods.flatMap((facts) => (facts[0] === undefined ? [] : [{ dims: facts[0], facts }])) };
}
