import { balanceOf, conflictsOfFacts, type Fact, growthBetween, indexDataset, selectFact } from "@bienmau/core/query";
import type { Conflict, Dataset } from "@bienmau/core/schema";

type KeyFlow = "total" | "export" | "import" | "balance";

export type KeyFigure = {
  readonly flow: KeyFlow;
  readonly fact: Fact;
  /** Against the year before, where that is held; none for the balance, whose growth rate says little. */
  readonly growth: Fact | undefined;
  readonly conflicts: readonly Conflict[];
};

/** The corridor whose turnover the overview leads with. */
export const CORRIDOR = {
  indicator: "trade-value",
  place: "dien-bien",
  partner: "northern-laos",
  basis: "corridor",
  product: undefined,
} as const;

/** Years for which the corridor's turnover is held, in order. */
export function listTurnoverYears(dataset: Dataset): readonly string[] {
  const years = dataset.observations
    .filter((row) => row.place === CORRIDOR.place && row.partner === CORRIDOR.partner && row.flow === "total")
    .map((row) => row.period)
    .filter((period) => /^\d{4}$/.test(period));
  return [...new Set(years)].toSorted();
}

/** Total, exports, imports and balance of one year, each with growth, sources and conflicts. */
export function listKeyFigures(dataset: Dataset, year: string): readonly KeyFigure[] {
  const index = indexDataset(dataset);
  const before = String(Number(year) - 1);
  const select = (flow: "total" | "export" | "import", period: string) =>
    selectFact(index, { ...CORRIDOR, flow, period });
  const printed = (["total", "export", "import"] as const).flatMap((flow): KeyFigure[] => {
    const fact = select(flow, year);
    if (fact === undefined) return [];
    const earlier = select(flow, before);
    const growth = earlier === undefined ? undefined : growthBetween(earlier, fact);
    return [{ flow, fact, growth, conflicts: conflictsOfFacts(index, [fact]) }];
  });
  const exports = select("export", year);
  const imports = select("import", year);
  if (exports === undefined || imports === undefined) return printed;
  const balance = balanceOf(exports, imports);
  return [
    ...printed,
    { flow: "balance", fact: balance, growth: undefined, conflicts: conflictsOfFacts(index, [balance]) },
  ];
}
