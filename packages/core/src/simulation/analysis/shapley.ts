import { createRandom, shuffle } from "../uncertainty/random.ts";

/** A game: the value of every coalition of players, asked in one go. A coalition is a list of yes and no, one a player. */
export type Coalition = readonly boolean[];
type ValueOf = (coalitions: readonly Coalition[]) => ArrayLike<number>;

export type Share = { readonly value: number; readonly standardError: number };

/** Up to this many players every coalition is looked at. */
export const EXACT_PLAYERS = 12;

/** Exact Shapley values from all 2^players coalitions; they add up to value(all) - value(none). */
export function shapleyExact(players: number, evaluate: ValueOf): readonly Share[] {
  const count = 2 ** players;
  const coalitions = Array.from({ length: count }, (_, mask) => membersOf(mask, players));
  const values = evaluate(coalitions);
  const weights = weightsBySize(players);
  return Array.from({ length: players }, (_, player) => {
    let value = 0;
    for (let mask = 0; mask < count; mask++) {
      if (((mask >>> player) & 1) === 1) continue;
      const size = bitsIn(mask);
      value += (weights[size] ?? 0) * ((values[mask | (1 << player)] ?? 0) - (values[mask] ?? 0));
    }
    return { value, standardError: 0 };
  });
}

/**
 * Sampled permutations, each with its reverse. The steps of a permutation telescope, so the parts still add up; the standard error is over
 * the averages of pairs.
 */
export function shapleySampled(
  players: number,
  evaluate: ValueOf,
  options: { readonly pairs: number; readonly seed: number },
): readonly Share[] {
  const random = createRandom(options.seed);
  const orders = Array.from({ length: options.pairs }, () => shuffle(players, random)).flatMap((order) => [
    order,
    [...order].reverse(),
  ]);
  const coalitions = orders.flatMap((order) =>
    Array.from({ length: players + 1 }, (_, size) => firstOf(order, size, players)),
  );
  const values = evaluate(coalitions);
  const sums = new Float64Array(players);
  const squares = new Float64Array(players);
  for (let pair = 0; pair < options.pairs; pair++) {
    const mean = new Float64Array(players);
    for (const side of [0, 1]) {
      const at = (2 * pair + side) * (players + 1);
      for (const [size, player] of (orders[2 * pair + side] ?? []).entries()) {
        mean[player] = (mean[player] ?? 0) + ((values[at + size + 1] ?? 0) - (values[at + size] ?? 0)) / 2;
      }
    }
    for (let player = 0; player < players; player++) {
      const value = mean[player] ?? 0;
      sums[player] = (sums[player] ?? 0) + value;
      squares[player] = (squares[player] ?? 0) + value * value;
    }
  }
  return Array.from({ length: players }, (_, player) => {
    const value = (sums[player] ?? 0) / options.pairs;
    const variance = Math.max(0, (squares[player] ?? 0) / options.pairs - value * value);
    return { value, standardError: Math.sqrt(variance / Math.max(1, options.pairs - 1)) };
  });
}

function membersOf(mask: number, players: number): Coalition {
  return Array.from({ length: players }, (_, player) => ((mask >>> player) & 1) === 1);
}

function firstOf(order: readonly number[], size: number, players: number): Coalition {
  const members = new Set(order.slice(0, size));
  return Array.from({ length: players }, (_, player) => members.has(player));
}

/** |S|! (n - |S| - 1)! / n! for every size of S. */
function weightsBySize(players: number): readonly number[] {
  const weights: number[] = [];
  let weight = 1 / players;
  for (let size = 0; size < players; size++) {
    weights.push(weight);
    weight *= (size + 1) / Math.max(1, players - size - 1);
  }
  return weights;
}

function bitsIn(mask: number): number {
  let rest = mask;
  let count = 0;
  while (rest > 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
