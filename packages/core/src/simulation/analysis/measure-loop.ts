import { keyOf } from "../kernel/index.ts";
import type { Plan } from "../plan-run.ts";
import { medianColumns, runPair } from "../run-model.ts";
import { PROJECTED_YEARS } from "../years.ts";

/** What re-investment gives back, at the medians: extra revenue over money put in. The revenue withheld from the budget is a transfer. */
export type LoopReport = {
  readonly investedUsd: number;
  readonly extraRevenueUsd: number;
  readonly multiplier: number;
};

/** Undefined where re-investment is not moved. */
export function measureLoop(plan: Plan): LoopReport | undefined {
  const { prepared, settings } = plan;
  const share = settings.intensities["re-investment"] ?? 0;
  if (share === 0) return undefined;
  const keys = PROJECTED_YEARS.map((year) => keyOf("revenue", [year]));
  const columns = medianColumns(prepared, settings, 1);
  const alone = { "re-investment": new Float64Array(1) };
  const withLoop = runPair(prepared, { settings, columns, count: 1, outputs: keys });
  const withoutLoop = runPair(prepared, { settings, columns, count: 1, outputs: keys, intensities: alone });
  const aboveBase = settings.policy["reinvestAboveBase"] === 1;
  let investedUsd = 0;
  let extraRevenueUsd = 0;
  for (const [index, key] of keys.entries()) {
    const revenue = withLoop.policy.at(key)[0] ?? 0;
    const base = aboveBase ? (withLoop.baseline.at(key)[0] ?? 0) : 0;
    const isOn = settings.policy[keyOf("reinvestOn", [PROJECTED_YEARS[index] ?? 0])] ?? 0;
    investedUsd += isOn * share * Math.max(0, revenue - base);
    extraRevenueUsd += revenue - (withoutLoop.policy.at(key)[0] ?? 0);
  }
  return { investedUsd, extraRevenueUsd, multiplier: investedUsd === 0 ? 0 : extraRevenueUsd / investedUsd };
}
