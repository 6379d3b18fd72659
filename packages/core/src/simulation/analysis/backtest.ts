import type { Dataset } from "../../schema/dataset.ts";
import { type Fault, ok, type Result } from "../../shared/index.ts";
import type { ObservationSelector } from "../descriptor.ts";
import { exp, log } from "../kernel/math.ts";
import { NO_PRODUCT, readQuantity } from "../read-quantity.ts";

/** What the model believed about growth before seeing the data, and how noisy it takes one year to be (model §3). */
const GROWTH_PRIOR = { mean: 0.06, sd: 0.04 } as const;
const FLOW_NOISE = {
  export: { observed: 0.25, yearly: 0.15 },
  import: { observed: 0.45, yearly: 0.25 },
} as const;

const Z90 = 1.6448536269514722;

export type Forecast = {
  readonly flow: "export" | "import" | "total";
  readonly actual: number;
  readonly naive: number;
  readonly drift: number;
  readonly model: number;
  readonly p5: number;
  readonly p95: number;
  /** Undefined for the total, whose spread is simulated from its flows. */
  readonly z: number | undefined;
  readonly inside90: boolean;
  readonly errorsPercent: { readonly naive: number; readonly drift: number; readonly model: number };
};

/** Growth after seeing one yearly rate: precision-weighted mean of prior and rate. */
function updateGrowth(rate: number, observedSd: number): { readonly mean: number; readonly sd: number } {
  const prior = 1 / GROWTH_PRIOR.sd ** 2;
  const data = 1 / observedSd ** 2;
  return { mean: (GROWTH_PRIOR.mean * prior + rate * data) / (prior + data), sd: Math.sqrt(1 / (prior + data)) };
}

/** How a new actual divides its surprise between growth and this year's shock (model §3). */
export function splitSurprise({
  sdGrowth,
  sigma,
  obsSd,
}: {
  readonly sdGrowth: number;
  readonly sigma: number;
  readonly obsSd: number;
}): {
  readonly toGrowth: number;
  readonly toShock: number;
  /** Factor on the variance of growth. */
  readonly varianceLeft: number;
} {
  const variance = sdGrowth ** 2 + sigma ** 2 + obsSd ** 2;
  const toGrowth = sdGrowth ** 2 / variance;
  return { toGrowth, toShock: sigma ** 2 / variance, varianceLeft: 1 - toGrowth };
}

/** Fits two years of a flow and predicts the third. */
export function predictFlow(flow: "export" | "import", years: readonly [number, number, number]): Forecast {
  const [first, second, actual] = years;
  const noise = FLOW_NOISE[flow];
  const rate = log(second / first);
  const { mean, sd } = updateGrowth(rate, noise.observed);
  const spread = Math.sqrt(noise.yearly ** 2 + sd ** 2);
  const model = second * exp(mean);
  const z = log(actual / model) / spread;
  return {
    flow,
    actual,
    naive: second,
    drift: second * exp(rate),
    model,
    p5: model * exp(-Z90 * spread),
    p95: model * exp(Z90 * spread),
    z,
    inside90: Math.abs(z) <= Z90,
    errorsPercent: errorsOf(actual, { naive: second, drift: second * exp(rate), model }),
  };
}

/** The corridor's backtest: 2022 and 2023 fitted, 2024 predicted; the total is the sum of its flows. */
export function backtestCorridor(
  dataset: Dataset,
  where: ObservationSelector = {
    indicator: "trade-value",
    place: "dien-bien",
    partner: "northern-laos",
    basis: "corridor",
  },
): Result<readonly Forecast[], Fault> {
  const flows: Forecast[] = [];
  for (const flow of ["export", "import"] as const) {
    const values: number[] = [];
    for (const period of ["2022", "2023", "2024"]) {
      const read = readQuantity({ observation: { ...where, flow, period, product: NO_PRODUCT } }, dataset);
      if (!read.ok) return read;
      values.push(read.value.value);
    }
    const [first = 0, second = 0, third = 0] = values;
    flows.push(predictFlow(flow, [first, second, third]));
  }
  return ok([...flows, addFlows(flows)]);
}

/** Log-normal flows with the correlation of yearly shocks; the total's spread by matching its first two moments. */
function addFlows(flows: readonly Forecast[]): Forecast {
  const sum = (read: (flow: Forecast) => number): number => flows.reduce((total, flow) => total + read(flow), 0);
  const actual = sum((flow) => flow.actual);
  const model = sum((flow) => flow.model);
  const naive = sum((flow) => flow.naive);
  const drift = sum((flow) => flow.drift);
  const spreads = flows.map((flow) => log(flow.p95 / flow.model) / Z90);
  const means = flows.map((flow, index) => flow.model * exp((spreads[index] ?? 0) ** 2 / 2));
  let variance = 0;
  for (const [i, a] of means.entries()) {
    for (const [j, b] of means.entries()) {
      const correlation = i === j ? 1 : -0.3;
      variance += a * b * (exp(correlation * (spreads[i] ?? 0) * (spreads[j] ?? 0)) - 1);
    }
  }
  const mean = means.reduce((total, value) => total + value, 0);
  const spread = Math.sqrt(log(1 + variance / mean ** 2));
  const middle = mean * exp((-spread * spread) / 2);
  const [p5, p95] = [middle * exp(-Z90 * spread), middle * exp(Z90 * spread)];
  return {
    flow: "total",
    actual,
    naive,
    drift,
    model,
    p5,
    p95,
    z: undefined,
    inside90: actual >= p5 && actual <= p95,
    errorsPercent: errorsOf(actual, { naive, drift, model }),
  };
}

function errorsOf(
  actual: number,
  { naive, drift, model }: { readonly naive: number; readonly drift: number; readonly model: number },
): Forecast["errorsPercent"] {
  const error = (value: number): number => (value / actual - 1) * 100;
  return { naive: error(naive), drift: error(drift), model: error(model) };
}

export type RollingScore = {
  readonly method: "naive" | "drift" | "shrinkage";
  readonly horizon: number;
  readonly errors: number;
  readonly rmseLog: number;
  readonly biasLog: number;
  /** Mean pinball loss of the log at 5%, 50% and 95%. */
  readonly pinball: number;
  readonly inside90: number;
};

/** Rolling origin over a yearly series: each year predicted from those before it, scored by method and horizon. */
export function backtestRolling(
  series: readonly number[],
  options: { readonly firstTarget?: number; readonly horizons?: readonly number[]; readonly yearlySd?: number } = {},
): readonly RollingScore[] {
  const { firstTarget = 2, horizons = [1, 2, 3], yearlySd = 0.15 } = options;
  const logs = series.map((value) => log(value));
  return horizons.flatMap((horizon) =>
    (["naive", "drift", "shrinkage"] as const).map((method) => {
      const errors: number[] = [];
      let pinball = 0;
      let inside90 = 0;
      for (let target = firstTarget; target < logs.length; target++) {
        const origin = target - horizon;
        if (origin < 1) continue;
        const predicted = (logs[origin] ?? 0) + growthBy(method, logs.slice(0, origin + 1)) * horizon;
        const error = (logs[target] ?? 0) - predicted;
        const spread = yearlySd * Math.sqrt(horizon);
        errors.push(error);
        for (const [p, z] of [
          [0.05, -Z90],
          [0.5, 0],
          [0.95, Z90],
        ] as const) {
          const over = error - z * spread;
          pinball += (over >= 0 ? p * over : (p - 1) * over) / 3;
        }
        if (Math.abs(error) <= Z90 * spread) inside90 += 1;
      }
      const count = errors.length;
      return {
        method,
        horizon,
        errors: count,
        rmseLog: Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / Math.max(1, count)),
        biasLog: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, count),
        pinball: pinball / Math.max(1, count),
        inside90,
      };
    }),
  );
}

function growthBy(method: RollingScore["method"], known: readonly number[]): number {
  if (method === "naive" || known.length < 2) return 0;
  const mean = ((known.at(-1) ?? 0) - (known[0] ?? 0)) / (known.length - 1);
  if (method === "drift") return mean;
  return updateGrowth(mean, 0.25 / Math.sqrt(known.length - 1)).mean;
}
