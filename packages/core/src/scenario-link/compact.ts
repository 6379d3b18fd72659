import { z } from "zod";
import type { Scenario } from "../schema/scenario.ts";

/** What a link leaves out. Fixed with version 1 of the link: another default later must not change old links. */
const DEFAULT_PROFILE = "dien-bien-north-laos";

const settingSchema = z.record(z.string(), z.union([z.number(), z.string(), z.boolean()]));

/** A lever at some intensity, with its start year, or with fields of its own. */
const compactLeverSchema = z.union([z.number(), z.tuple([z.number(), z.number()]), settingSchema]);

const compactSchema = z.strictObject({
  p: z.string().optional(),
  l: z.record(z.string(), compactLeverSchema).optional(),
  s: z.record(z.string(), settingSchema).optional(),
  t: z.tuple([z.string(), z.number(), z.number(), z.string()]).optional(),
  o: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
});

type Compact = z.infer<typeof compactSchema>;

/** A scenario without what goes without saying. */
export function packScenario(scenario: Scenario): Compact {
  const { profile, levers, shocks, target, overrides } = scenario;
  return {
    ...(profile === DEFAULT_PROFILE ? {} : { p: profile }),
    ...(isEmpty(levers) ? {} : { l: mapValues(levers, packLever) }),
    ...(isEmpty(shocks) ? {} : { s: shocks }),
    ...(target === undefined ? {} : { t: [target.output, target.year, target.value, target.unit] }),
    ...(overrides === undefined ? {} : { o: overrides }),
  };
}

/** The scenario as plain data, still to be checked against its schema; undefined where the shape is not that of a link. */
export function unpackScenario(json: unknown): unknown {
  const parsed = compactSchema.safeParse(json);
  if (!parsed.success) return undefined;
  const { p, l, s, t, o } = parsed.data;
  return {
    version: 1,
    profile: p ?? DEFAULT_PROFILE,
    levers: mapValues(l ?? {}, unpackLever),
    shocks: s ?? {},
    ...(t === undefined ? {} : { target: { output: t[0], year: t[1], value: t[2], unit: t[3] } }),
    ...(o === undefined ? {} : { overrides: o }),
  };
}

type CompactLever = z.infer<typeof compactLeverSchema>;

function packLever(setting: Scenario["levers"][string]): CompactLever {
  const { intensity, startYear, ...own } = setting;
  if (!isEmpty(own)) return { ...own, intensity, ...(startYear === undefined ? {} : { startYear }) };
  return startYear === undefined ? intensity : [intensity, startYear];
}

function unpackLever(lever: CompactLever): unknown {
  if (typeof lever === "number") return { intensity: lever };
  return Array.isArray(lever) ? { intensity: lever[0], startYear: lever[1] } : lever;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}
