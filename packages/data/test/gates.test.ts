import { foldText } from "@bienmau/core/i18n";
import { type Gate, gateSchema } from "@bienmau/core/schema";
import { describe, expect, it } from "vitest";
import { gates } from "../src/gates/registry.gen.ts";
import { neighbourProvinces } from "../src/neighbour-provinces/registry.gen.ts";
import { provinces } from "../src/provinces/registry.gen.ts";

const byId = new Map(gates.map((gate) => [gate.id, gate]));
const gateOf = (id: string): Gate => {
  const gate = byId.get(id);
  if (gate === undefined) throw new Error(`no gate ${id}`);
  return gate;
};
const withNeighbour = (neighbour: Gate["neighbour"]) => gates.filter((gate) => gate.neighbour === neighbour);
const namesOf = (gate: Gate): string[] =>
  [
    gate.name.vi,
    gate.name.en,
    gate.name.lo,
    ...gate.aliases,
    gate.opposite.name,
    gate.opposite.localName,
    ...gate.opposite.aliases,
  ].filter((name) => name !== undefined);

describe("the gates", () => {
  it.each(gates.map((gate) => [gate.id, gate] as const))("%s fits the schema", (_id, gate) => {
    expect(gateSchema.safeParse(gate).error).toBeUndefined();
  });

  it("number 81: 33 with Laos, 24 with China, 24 with Cambodia", () => {
    expect([withNeighbour("LA").length, withNeighbour("CN").length, withNeighbour("KH").length]).toEqual([33, 24, 24]);
    expect(gates).toHaveLength(81);
  });

  it("count 10 international and 5 main gates with Laos today, Lóng Sập and Nam Giang among the international ones", () => {
    const withLaos = withNeighbour("LA").filter((gate) => !gate.planned);
    const international = withLaos.filter((gate) => gate.class === "international").map((gate) => gate.id);
    expect(international).toHaveLength(10);
    expect(international).toEqual(expect.arrayContaining(["tay-trang", "long-sap", "nam-giang", "la-lay"]));
    expect(withLaos.filter((gate) => gate.class === "main").map((gate) => gate.id)).toEqual([
      "a-dot",
      "chieng-khuong",
      "hong-van",
      "huoi-puoc",
      "ten-tan",
    ]);
  });

  it("treat Huổi Puốc as main and keep the paper that calls it auxiliary", () => {
    const gate = gateOf("huoi-puoc");
    expect(gate.class).toBe("main");
    const against = gate.classConflicts.find((conflict) => conflict.class === "auxiliary");
    expect(against?.citations.map((citation) => citation.source)).toContain("dien-bien-2025");
  });

  it("keep the class that a source gives differently beside the one used", () => {
    for (const id of ["nam-giang", "long-sap", "ta-lung", "ly-van", "tan-thanh", "thanh-thuy-nghe-an"]) {
      expect(gateOf(id).classConflicts, id).not.toHaveLength(0);
    }
  });

  it("show Tân Thanh and Cốc Nam as routes of Hữu Nghị and Bắc Phong Sinh as a route of Hoành Mô", () => {
    expect(gateOf("tan-thanh").routeOf).toBe("huu-nghi");
    expect(gateOf("coc-nam").routeOf).toBe("huu-nghi");
    expect(gateOf("bac-phong-sinh").routeOf).toBe("hoanh-mo");
  });

  it("mark only Huổi La in Sơn La as planned", () => {
    expect(gates.filter((gate) => gate.planned).map((gate) => gate.id)).toEqual(["huoi-la-son-la"]);
  });

  it("declare homonyms both ways", () => {
    for (const gate of gates) {
      for (const other of gate.homonymOf) expect(gateOf(other).homonymOf, `${other} ↔ ${gate.id}`).toContain(gate.id);
    }
    expect(gateOf("thanh-thuy-nghe-an").homonymOf).toEqual(["thanh-thuy-ha-giang"]);
  });

  it("share no name with a gate that is not declared a homonym", () => {
    const holders = new Map<string, Set<string>>();
    for (const gate of gates) {
      for (const name of namesOf(gate)) {
        const key = foldText(name);
        holders.set(key, (holders.get(key) ?? new Set()).add(gate.id));
      }
    }
    for (const [name, ids] of holders) {
      for (const id of ids) {
        for (const other of ids) if (other !== id) expect(gateOf(id).homonymOf, `“${name}”`).toContain(other);
      }
    }
  });

  it("never give Nam Phao to Cha Lo nor Na Phao to Cầu Treo", () => {
    const folded = (id: string) => namesOf(gateOf(id)).map((name) => foldText(name));
    expect(folded("cha-lo")).not.toContain("nam phao");
    expect(folded("cau-treo")).not.toContain("na phao");
    expect(folded("cau-treo")).toContain("nam phao");
    expect(folded("cha-lo")).toContain("na phao");
  });

  it("carry no remark inside an alias", () => {
    const remarks = gates.flatMap((gate) => namesOf(gate).filter((name) => /misprint|wrong|\bnot\b/.test(name)));
    expect(remarks).toEqual([]);
  });

  it("name nothing in Lao without saying where the name was read", () => {
    for (const gate of gates) expect(gate.nameSources.lo !== undefined, gate.id).toBe(gate.name.lo !== undefined);
    const named = gates.filter((gate) => gate.name.lo !== undefined).map((gate) => gate.id);
    expect(named).toEqual(["a-dot", "hong-van", "long-sap", "nam-giang", "ten-tan"]);
  });

  it("lie in known provinces without a gap in time", () => {
    const known = new Set(provinces.map((province) => province.id));
    for (const gate of gates) {
      for (const { province } of gate.provinces) expect(known, gate.id).toContain(province);
      for (const [index, span] of gate.provinces.entries()) {
        const next = gate.provinces[index + 1];
        if (next === undefined) expect(span.until, gate.id).toBeUndefined();
        else expect(dayAfter(span.until ?? ""), gate.id).toBe(next.from);
      }
      expect(gate.provinces[0]?.from, gate.id).toBeUndefined();
    }
  });

  it("face known neighbour provinces of the same country", () => {
    const countries = new Map(neighbourProvinces.map((province) => [province.id, province.country]));
    for (const gate of gates) {
      for (const id of gate.opposite.provinces) expect(countries.get(id), `${gate.id} → ${id}`).toBe(gate.neighbour);
    }
  });

  it("place Cha Lo in Quảng Bình until June 2025 and in the new Quảng Trị since", () => {
    expect(gateOf("cha-lo").provinces).toEqual([
      { province: "quang-binh", until: "2025-06-30" },
      { province: "quang-tri-2025", from: "2025-07-01" },
    ]);
  });

  it("give no hours for gates whose hours no dated source states", () => {
    const unsourced =
      "tay-trang huoi-puoc lao-bao cha-lo cau-treo nam-can na-meo bo-y nam-giang long-sap tra-linh moc-bai";
    for (const id of unsourced.split(" ")) expect(gateOf(id).hours, id).toEqual([]);
  });

  it("credit GeoNames wherever a position derives from it, and show no position without an accuracy", () => {
    for (const { id, position } of gates) {
      if (position === undefined) continue;
      expect(position.accuracyKm, id).toBeGreaterThan(0);
      if (/GeoNames|geonames|WOF/.test(`${position.citation.source} ${position.citation.locator}`)) {
        expect(position.credit, id).toContain("GeoNames (CC BY 4.0)");
      }
    }
  });

  it("keep back the positions that may not be cited", () => {
    for (const id of ["cha-lo", "mong-cai", "tra-linh", "lao-cai", "dong-dang-rail", "hong-van", "a-dot", "dak-peur"]) {
      expect(gateOf(id).position, id).toBeUndefined();
    }
  });

  it("order dates of openings and classes in time", () => {
    for (const gate of gates) {
      const dates = gate.classHistory.map((span) => span.from).filter((from) => from !== undefined);
      expect(dates, gate.id).toEqual([...dates].sort());
    }
  });
});

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
