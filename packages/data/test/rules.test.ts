import { type Rule, ruleSchema } from "@bienmau/core/schema";
import { describe, expect, it } from "vitest";
import { rules } from "../src/rules/registry.gen.ts";
import { sources } from "../src/sources/registry.gen.ts";

const byId = new Map(rules.map((rule) => [rule.id, rule]));
const ruleOf = (id: string): Rule => {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

describe("the rules", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s fits the schema", (_id, rule) => {
    expect(ruleSchema.safeParse(rule).error).toBeUndefined();
  });

  it("cite sources that exist", () => {
    const known = new Set(sources.map((source) => source.id));
    for (const rule of rules) for (const { source } of rule.citations) expect(known, rule.id).toContain(source);
  });

  it("never read as current law when weak or unverified: the unknown is said", () => {
    for (const rule of rules) {
      if (rule.trust === "weak" || rule.trust === "unverified") {
        expect(rule.unknowns, rule.id).not.toHaveLength(0);
        if (rule.inForceFrom !== undefined) expect(rule.id).toBe("border-trade-agreement-2015");
      }
    }
    expect(ruleOf("decree-292-2026").trust).toBe("weak");
    expect(ruleOf("draft-border-trade-2029").trust).toBe("unverified");
    expect(ruleOf("border-trade-agreement-2015").trust).toBe("unverified");
  });

  it("end a replaced rule and point to a rule that follows it", () => {
    for (const rule of rules) {
      if (rule.replacedBy === undefined) continue;
      expect(rule.inForceUntil, rule.id).toBeDefined();
      expect(byId.has(rule.replacedBy), rule.id).toBe(true);
    }
    expect(ruleOf("decision-52-2015").replacedBy).toBe("decree-14-2018");
    expect(ruleOf("trade-agreement-2015").replacedBy).toBe("trade-agreement-2024");
  });

  it("begin before they end", () => {
    for (const { id, inForceFrom, inForceUntil } of rules) {
      if (inForceFrom === undefined || inForceUntil === undefined) continue;
      expect(inForceFrom < inForceUntil, id).toBe(true);
    }
  });

  it("give the residents' limit with both its numbers, their units and its doubts", () => {
    const rule = ruleOf("resident-exchange-limit");
    expect(rule.amounts.map(({ value, unit }) => [value, unit])).toEqual([
      [2_000_000, "VND"],
      [4, "days"],
    ]);
    expect(rule.unknowns.length).toBeGreaterThanOrEqual(2);
  });

  it("carry the planned gate counts of the three decisions, which add up by class where all classes are given", () => {
    for (const [id, parts] of [
      ["gate-plan-1201", { 2030: [46, 15, 10, 21], 2050: [49, 21, 15, 13] }],
      ["gate-plan-1199", { 2030: [26, 14, 12], 2050: [31, 18, 13] }],
      ["gate-plan-1200", { 2030: [60, 20, 14, 26], 2050: [68, 26, 20, 22] }],
    ] as const) {
      for (const [year, [total = 0, ...classes]] of Object.entries(parts)) {
        const values = ruleOf(id).amounts.filter(
          ({ measure }) => /(^|-)gates-planned/.test(measure) && measure.endsWith(year),
        );
        expect(
          values.map(({ value }) => value),
          `${id} ${year}`,
        ).toEqual([total, ...classes]);
        expect([...classes].reduce((sum: number, count: number) => sum + count, 0)).toBe(total);
      }
    }
  });

  it("say one rule per gate class", () => {
    for (const name of ["international", "main", "auxiliary", "opening", "clearance-route"]) {
      expect(byId.has(`gate-class-${name}`), name).toBe(true);
    }
  });

  it("say that the single-stop inspection at Lao Bảo has ended", () => {
    expect(ruleOf("single-stop-lao-bao").inForceUntil).toBe("2025-06-18");
  });
});
