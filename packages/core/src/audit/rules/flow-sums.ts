import type { Claim } from "../claim.ts";
import type { FactBook } from "../fact-book.ts";
import { complete, recompute, sum } from "../recompute.ts";

/** Total = exports + imports (+ transit, where the total counts it), balance = exports − imports, within one source. */
export function checkFlowSums(book: FactBook): readonly Claim[] {
  const rows = book.find({ indicator: "trade-value" });
  const groups = book.groupBy(rows, ["place", "partner", "gate", "product", "period", "source", "reportedBy"]);
  return groups.flatMap((group) => {
    const of = (flow: string) => book.pick(group.filter((row) => row.flow === flow));
    const flows = complete([of("export"), of("import")]);
    if (flows === undefined) return [];
    const totals = group.filter((row) => row.flow === "total");
    const own = book.pick(totals.filter((row) => row.basis === flows[0]?.basis));
    // Everything passing through is the gate's own trade and what only crosses the country.
    const passing = book.pick(totals.filter((row) => row.basis === "passing-through" && row !== own));
    const transit = of("transit");
    const balance = of("balance");
    return [
      ...(own === undefined ? [] : [recompute(book, { check: "flow-sum", stated: own, inputs: flows }, sum)]),
      ...(passing === undefined || transit === undefined
        ? []
        : [recompute(book, { check: "flow-sum", stated: passing, inputs: [...flows, transit] }, sum)]),
      ...(balance === undefined
        ? []
        : [
            recompute(book, { check: "flow-sum", stated: balance, inputs: flows }, ([out = 0, into = 0]) => out - into),
          ]),
    ];
  });
}
