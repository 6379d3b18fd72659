import { keyOf } from "./kernel/index.ts";
import { YEARS } from "./years.ts";

/** Reported series: contract name, variable of the model, unit. */
export const SERIES = [
  { id: "total", variable: "total", unit: "USD" },
  { id: "exports", variable: "exportsTotal", unit: "USD" },
  { id: "imports", variable: "importsTotal", unit: "USD" },
  { id: "balance", variable: "balance", unit: "USD" },
  { id: "total-passed", variable: "totalPassed", unit: "USD" },
  { id: "exports-passed", variable: "exportsPassed", unit: "USD" },
  { id: "imports-passed", variable: "importsPassed", unit: "USD" },
  { id: "unserved", variable: "unserved", unit: "USD" },
  { id: "recorded", variable: "recorded", unit: "USD" },
  { id: "unrecorded", variable: "unrecorded", unit: "USD" },
  { id: "gate-revenue", variable: "revenue", unit: "USD" },
] as const;

export const GATE_SERIES = [
  { id: "utilisation", variable: "utilisation", unit: "ratio" },
  { id: "waitHours", variable: "waitHours", unit: "hours" },
  { id: "trucksPerDay", variable: "trucksPerDay", unit: "trucks-per-day" },
  { id: "unserved", variable: "turnedAway", unit: "trucks-per-day" },
] as const;

/** Variables that only the appraisal reads, by product. */
const APPRAISAL_VARIABLES = ["tradeCost", "volume", "reaction"] as const;

type Shape = { readonly gates: readonly string[]; readonly products: readonly string[] };

export function listOutputs({ gates, products }: Shape): readonly string[] {
  return [
    ...SERIES.flatMap(({ variable }) => YEARS.map((year) => keyOf(variable, [year]))),
    ...products.flatMap((product) => YEARS.map((year) => keyOf("value", [product, year]))),
    ...gates.flatMap((gate) =>
      GATE_SERIES.flatMap(({ variable }) => YEARS.map((year) => keyOf(variable, [gate, year]))),
    ),
  ];
}

/** What cost–benefit analysis needs besides. */
export function listAppraisalOutputs({ products }: Shape): readonly string[] {
  return [
    ...SERIES.slice(0, 11).flatMap(({ variable }) => YEARS.map((year) => keyOf(variable, [year]))),
    ...YEARS.map((year) => keyOf("served", [year])),
    ...YEARS.map((year) => keyOf("paperwork", [year])),
    ...products.flatMap((product) =>
      ["value", ...APPRAISAL_VARIABLES].flatMap((variable) => YEARS.map((year) => keyOf(variable, [product, year]))),
    ),
  ];
}
