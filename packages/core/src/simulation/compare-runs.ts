import type { Band, Run, RunSeries } from "../schema/run.ts";

/** One figure that moved between two runs, by the medians. */
export type Change = {
  /** `series/total`, `products/export/rice`, `gates/tay-trang/waitHours`. */
  readonly output: string;
  readonly run: "baseline" | "scenario" | "difference";
  readonly year: number;
  readonly before: number;
  readonly after: number;
};

export type Comparison = {
  /** Equal to the byte, elapsed time aside. */
  readonly identical: boolean;
  /** What else differs: a new model or dataset, another seed or number of draws, another scenario. */
  readonly causes: readonly ("modelVersion" | "datasetVersion" | "seed" | "draws" | "scenario" | "years")[];
  /** Largest relative change of a median over all outputs and years. */
  readonly largestRelativeChange: number;
  /** The medians that moved most, at most twenty. */
  readonly changes: readonly Change[];
};

/** Whether a stored run comes out again, and if not, why and by how much. */
export function compareRuns(before: Run, after: Run): Comparison {
  const causes = (["modelVersion", "datasetVersion", "seed", "draws"] as const).filter(
    (key) => before[key] !== after[key],
  );
  const changes = listChanges(before, after).sort((a, b) => sizeOf(b) - sizeOf(a));
  return {
    identical: JSON.stringify({ ...before, elapsedMs: 0 }) === JSON.stringify({ ...after, elapsedMs: 0 }),
    causes: [
      ...causes,
      ...(JSON.stringify(before.scenario) === JSON.stringify(after.scenario) ? [] : (["scenario"] as const)),
      ...(JSON.stringify(before.years) === JSON.stringify(after.years) ? [] : (["years"] as const)),
    ],
    largestRelativeChange: changes[0] === undefined ? 0 : sizeOf(changes[0]),
    changes: changes.slice(0, 20),
  };
}

/** Two scenarios on the same draws: how much the second reaches beyond the first, by the bands of each. */
export function compareOutcomes(
  first: Run,
  second: Run,
  output: string,
): { readonly years: readonly number[]; readonly first: Band; readonly second: Band } | undefined {
  const [one, other] = [first.series[output], second.series[output]];
  if (one === undefined || other === undefined) return undefined;
  return { years: first.years, first: one.scenario, second: other.scenario };
}

function listChanges(before: Run, after: Run): Change[] {
  const then = outputsOf(before);
  const now = outputsOf(after);
  return [...then].flatMap(([output, series]) => {
    const other = now.get(output);
    if (other === undefined) return [];
    return (["baseline", "scenario", "difference"] as const).flatMap((run) =>
      before.years.flatMap((year, index): Change[] => {
        const change = {
          output,
          run,
          year,
          before: series[run].p50[index] ?? 0,
          after: other[run].p50[after.years.indexOf(year)] ?? 0,
        };
        return change.before === change.after ? [] : [change];
      }),
    );
  });
}

function outputsOf(run: Run): ReadonlyMap<string, RunSeries> {
  return new Map([
    ...Object.entries(run.series).map(([id, series]) => [`series/${id}`, series] as const),
    ...Object.entries(run.products).map(([id, series]) => [`products/${id}`, series] as const),
    ...Object.entries(run.gates).flatMap(([gate, series]) =>
      Object.entries(series).map(([id, each]) => [`gates/${gate}/${id}`, each] as const),
    ),
  ]);
}

function sizeOf({ before, after }: Change): number {
  const scale = Math.max(Math.abs(before), Math.abs(after));
  return scale === 0 ? 0 : Math.abs(after - before) / scale;
}
