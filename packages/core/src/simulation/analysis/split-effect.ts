import { LEVER_GROUPS, type LeverDescriptor } from "../descriptor.ts";
import { keyOf } from "../kernel/index.ts";
import type { Plan } from "../plan-run.ts";
import { medianColumns, runPair } from "../run-model.ts";
import { movedLevers } from "../settings.ts";
import { type Coalition, EXACT_PLAYERS, type Share, shapleyExact, shapleySampled } from "./shapley.ts";

export type Contribution = {
  readonly lever: string;
  readonly year: number;
  readonly value: number;
  readonly standardError: number;
};

export type SplitOptions = {
  /** Variable of the model, for example `total` or `totalPassed`. */
  readonly variable: string;
  readonly years: readonly number[];
  /** Above twelve levers: sampled permutations of single levers, or exact over groups of levers. */
  readonly above?: "sampled" | "groups";
  readonly seed?: number;
};

/** Splits the package's effect, everything at its median, over the levers moved. The parts add up to the whole effect. */
export function splitEffect(
  plan: Plan,
  { variable, years, above = "sampled", seed = 1 }: SplitOptions,
): readonly Contribution[] {
  const levers = movedLevers(plan.scenario);
  if (levers.length === 0) return [];
  const players =
    levers.length <= EXACT_PLAYERS || above === "sampled" ? levers.map((lever) => [lever]) : groupLevers(levers);
  const names = players.map((members) => (members.length === 1 ? (members[0]?.id ?? "") : (members[0]?.group ?? "")));
  const cache = new Map<string, readonly Float64Array[]>();
  const valueIn = (position: number) => (coalitions: readonly Coalition[]) => {
    const key = String(coalitions.length);
    const values = cache.get(key) ?? evaluate(plan, { coalitions, players, variable, years });
    cache.set(key, values);
    return values[position] ?? new Float64Array(0);
  };
  return years.flatMap((year, position) => {
    const shares: readonly Share[] =
      players.length <= EXACT_PLAYERS
        ? shapleyExact(players.length, valueIn(position))
        : shapleySampled(players.length, valueIn(position), { pairs: 96, seed });
    return shares.map((share, index) => ({
      lever: names[index] ?? "",
      year,
      value: share.value,
      standardError: share.standardError,
    }));
  });
}

function groupLevers(levers: readonly LeverDescriptor[]): readonly (readonly LeverDescriptor[])[] {
  return LEVER_GROUPS.map((group) => levers.filter((lever) => lever.group === group)).filter(
    (members) => members.length > 0,
  );
}

type Evaluation = {
  readonly coalitions: readonly Coalition[];
  readonly players: readonly (readonly LeverDescriptor[])[];
  readonly variable: string;
  readonly years: readonly number[];
};

/** Coalitions run side by side as draws that differ only in lever intensities. */
function evaluate(
  { prepared, settings }: Plan,
  { coalitions, players, variable, years }: Evaluation,
): readonly Float64Array[] {
  const count = coalitions.length;
  const columns = medianColumns(prepared, settings, count);
  const intensities: Record<string, Float64Array> = {};
  for (const [player, members] of players.entries()) {
    for (const lever of members) {
      const full = settings.intensities[lever.id] ?? 0;
      intensities[lever.id] = Float64Array.from(coalitions, (coalition) => (coalition[player] === true ? full : 0));
    }
  }
  const keys = years.map((year) => keyOf(variable, [year]));
  const { policy } = runPair(prepared, { settings, columns, count, intensities, outputs: keys });
  return keys.map(policy.at);
}
