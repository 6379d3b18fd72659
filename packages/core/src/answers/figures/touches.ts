import type { Fact } from "../../query/fact.ts";
import { toFact } from "../../query/fact.ts";
import { selectObservations } from "../../query/select.ts";
import type { Turn } from "../context.ts";

/** The printed growth or share that a computed one replaces, misprints included: its conflicts belong beside the answer. */
export function printedTwins(
  turn: Turn,
  indicator: "trade-growth" | "trade-share",
  fact: Fact,
  period: string,
): readonly Fact[] {
  const { place, partner, gate, product, flow } = fact;
  const rows = selectObservations(turn.index, {
    indicator,
    ...(gate === undefined ? {} : { gate }),
    ...(place === undefined ? {} : { place }),
  });
  return rows
    .filter((row) => row.partner === partner && row.product === product && row.flow === flow && row.period === period)
    .map(toFact);
}
