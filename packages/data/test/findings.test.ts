import { corridorSchema, findingSchema, termSchema } from "@bienmau/core/schema";
import { describe, expect, it } from "vitest";
import { corridors } from "../src/corridors/registry.gen.ts";
import { findings } from "../src/findings/registry.gen.ts";
import { gates } from "../src/gates/registry.gen.ts";
import { sources } from "../src/sources/registry.gen.ts";
import { terms } from "../src/terms/registry.gen.ts";

const SEEDS = ["dien-bien-2025", "viet-lao-2022", "border-report-2021", "lang-son-2025", "vna-2025"];
const LAO = /[\u0E80-\u0EFF]/u;

describe("the findings", () => {
  it.each(findings.map((finding) => [finding.id, finding] as const))("%s fits the schema", (_id, finding) => {
    expect(findingSchema.safeParse(finding).error).toBeUndefined();
  });

  it("come from every seed document and say where in it they stand", () => {
    for (const seed of SEEDS)
      expect(
        findings.some(({ citations }) => citations.some(({ source }) => source === seed)),
        seed,
      ).toBe(true);
    for (const { id, citations } of findings) {
      for (const { locator } of citations) expect(locator, id).toMatch(/dòng \d+|Bảng \d/i);
    }
  });

  it("cover difficulties, causes, measures and results", () => {
    for (const kind of ["difficulty", "cause", "measure", "result", "description"] as const) {
      expect(findings.filter((finding) => finding.kind === kind).length, kind).toBeGreaterThanOrEqual(10);
    }
  });

  it("say the same thing only once", () => {
    expect(new Set(findings.map((finding) => finding.text.vi)).size).toBe(findings.length);
  });

  it("are written in three scripts: Lao text holds Lao letters", () => {
    for (const { id, text } of findings) expect(LAO.test(text.lo), id).toBe(true);
  });

  it("do not repeat the manager's expectation at Lạng Sơn as a result", () => {
    const park = findings.find((finding) => finding.id === "ls-logistics-park-scope");
    expect(park?.kind).toBe("description");
    expect(park?.text.en).toContain("expectation");
  });
});

describe("the terms", () => {
  it.each(terms.map((term) => [term.id, term] as const))("%s fits the schema", (_id, term) => {
    expect(termSchema.safeParse(term).error).toBeUndefined();
  });

  it("cite sources that exist", () => {
    const known = new Set(sources.map((source) => source.id));
    for (const { id, citations } of terms) for (const { source } of citations) expect(known, id).toContain(source);
  });
});

describe("the corridors", () => {
  it("are the four of the simulator, with gates that exist and are open", () => {
    expect(corridors.map((corridor) => corridor.id)).toEqual([
      "cao-bang-china",
      "dien-bien-north-laos",
      "lang-son-china",
      "vietnam-laos",
    ]);
    const open = new Set(gates.filter((gate) => !gate.planned).map((gate) => gate.id));
    for (const corridor of corridors) {
      expect(corridorSchema.safeParse(corridor).error).toBeUndefined();
      for (const gate of corridor.gates) expect(open, `${corridor.id}: ${gate}`).toContain(gate);
    }
  });
});
