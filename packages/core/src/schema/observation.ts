import { z } from "zod";
import { idSchema, locatorSchema } from "./ids.ts";
import { periodSchema } from "./period.ts";
import { baseUnitSchema } from "./unit.ts";

export const FLOWS = ["export", "import", "total", "balance", "transit"] as const;

export const flowSchema = z.enum(FLOWS);
export type Flow = z.infer<typeof flowSchema>;

/**
 * Which goods a trade figure counts: `declared-at-gate` (customs declarations opened at that gate or office),
 * `passing-through` (all goods crossing there, wherever declared), `transit` (third-country goods passing),
 * `whole-province` (all trade of a province's firms), `bilateral` (all trade between two countries, any route),
 * `corridor` (trade of a province with the bordering region, as its customs reports it), `land-borders`,
 * `not-stated` (the source does not say), `not-applicable` (not a trade figure).
 */
export const BASES = [
  "declared-at-gate",
  "passing-through",
  "transit",
  "whole-province",
  "bilateral",
  "corridor",
  "land-borders",
  "not-stated",
  "not-applicable",
] as const;

export const basisSchema = z.enum(BASES);
export type Basis = z.infer<typeof basisSchema>;

/**
 * `reported`: printed as a result · `repeated`: the same source prints it again elsewhere · `estimate` · `expected`
 * (somebody's expectation) · `proposed` · `planned` · `target` · `misprint` (kept as printed, never shown as settled) ·
 * `disputed` (another figure contradicts it) · `superseded` · `lead` (not citable: never shown as a fact).
 */
export const STATUSES = [
  "reported",
  "repeated",
  "estimate",
  "expected",
  "proposed",
  "planned",
  "target",
  "misprint",
  "disputed",
  "superseded",
  "lead",
] as const;

export const statusSchema = z.enum(STATUSES);
export type Status = z.infer<typeof statusSchema>;

/** Words the source puts before the number, which must not get lost: "over 20.8", "nearly 200". */
export const QUALIFIERS = ["about", "over", "nearly", "up-to", "range-low", "range-high"] as const;

/** One fact: a number as a source prints it, with everything needed to read it rightly. */
export const observationSchema = z.strictObject({
  id: idSchema,
  indicator: idSchema,
  /** Whose figure: a province, country, border, office, zone, road, event or survey item. */
  place: idSchema,
  /** The other side of a flow. */
  partner: idSchema.optional(),
  gate: idSchema.optional(),
  product: idSchema.optional(),
  flow: flowSchema.optional(),
  period: periodSchema,
  /** For growth and shares of change: the period compared with, where it is not simply the year before. */
  comparedWith: periodSchema.optional(),
  /** In base units. */
  value: z.number(),
  unit: baseUnitSchema,
  /** The figure exactly as the source writes it, without the unit: "113,24". */
  printed: z.string().min(1),
  /** The unit as the source writes it: "million USD". */
  printedUnit: z.string().min(1),
  basis: basisSchema,
  status: statusSchema,
  qualifier: z.enum(QUALIFIERS).optional(),
  /** Which country's statistics, where a mirror exists. */
  reportedBy: z.enum(["viet-nam", "laos", "china", "cambodia"]).optional(),
  source: idSchema,
  locator: locatorSchema,
  note: z.string().min(1).optional(),
});

export type Observation = z.infer<typeof observationSchema>;
