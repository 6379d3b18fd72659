import type { Fact } from "../../query/fact.ts";
import { selectFacts } from "../../query/select.ts";
import type { Turn } from "../context.ts";

/** Exports and imports of the same place and period behind a total or a balance, where both are held. */
export function partsOf(turn: Turn, fact: Fact): readonly Fact[] {
  if (fact.indicator !== "trade-value" || (fact.flow !== "total" && fact.flow !== "balance")) return [];
  const { place, partner, gate, product, period, basis } = fact;
  const all = selectFacts(turn.index, {
    indicator: "trade-value",
    period,
    ...(gate === undefined ? {} : { gate }),
    ...(place === undefined ? {} : { place }),
  });
  const flowAt = (flow: "export" | "import"): Fact | undefined =>
    all.find(
      (one) =>
        one.flow === flow &&
        one.period === period &&
        one.partner === partner &&
        one.product === product &&
        one.gate === gate &&
        one.basis === basis &&
        one.reportedBy === fact.reportedBy,
    );
  const exports = flowAt("export");
  const imports = flowAt("import");
  return exports === undefined || imports === undefined ? [] : [exports, imports];
}
