import type { ModelDeclaration } from "../declaration.ts";
import { declareEquation, declareModel } from "./declare-model.ts";

/** Made up: two gates that share a trade flow; longer waits mean fewer trucks, so every year has two nested fixed points. */
export const queueModel: ModelDeclaration = declareModel({
  sets: { gate: ["north", "south"], year: [2024, 2025, 2026] },
  parameters: { lanes: 3.5, boost: 0 },
  inputs: [
    { key: "theta", dimension: 1, distribution: { kind: "pert", min: 1, mode: 2, max: 6 } },
    { key: "base", dimension: 2, distribution: { kind: "lognormal", median: 10, sdLog: 0.4 } },
    { key: "shock", dimension: 3, distribution: { kind: "normal", mean: 0, sd: 0.1 } },
    { key: "lag", dimension: 4, distribution: { kind: "normal", mean: 0, sd: 0.2 } },
  ],
  correlations: [
    {
      inputs: ["shock", "lag"],
      matrix: [
        [1, -0.3],
        [-0.3, 1],
      ],
    },
  ],
  equations: [
    declareEquation("growth[t] = exp(0.1 * (t - 2024) + boost)", { t: "year" }),
    declareEquation(
      "wait[g,t] = 2 * erlangC(lanes, min(trucks[g,t] / 4, 0.999 * lanes)) + 5 * max(0, trucks[g,t] / 12 - 1)",
      { g: "gate", t: "year" },
    ),
    declareEquation("share[g,t] = exp(-wait[g,t]) / sum(exp(-wait[h,t]), h, gate)", { g: "gate", t: "year" }),
    declareEquation("response[g,t] = -theta * log(1 + 0.1 * wait[g,t] * (1 + exp(base / 100)))", {
      g: "gate",
      t: "year",
    }),
    declareEquation("demand[g,t] = 2 * base * growth[t] * exp(response[g,t] + shock + 0.5 * lag) * share[g,t]", {
      g: "gate",
      t: "year",
    }),
    declareEquation("trucks[g,t] = demand[g,t]", { g: "gate", t: "year" }, {}),
    declareEquation("total[t] = sum(trucks[g,t], g, gate)", { t: "year" }),
    declareEquation('residual[t] = (demand["north",t] - trucks["north",t]) / trucks["north",t]', { t: "year" }),
  ],
  outputs: ["total[2024]", "total[2025]", "total[2026]", "trucks[north,2026]", "trucks[south,2026]", "residual[2026]"],
});
