import { neighbourProvinceSchema, provinceSchema } from "@bienmau/core/schema";
import { describe, expect, it } from "vitest";
import { neighbourProvinces } from "../src/neighbour-provinces/registry.gen.ts";
import { provinces } from "../src/provinces/registry.gen.ts";

const byId = new Map(provinces.map((province) => [province.id, province]));

describe("the provinces", () => {
  it.each(provinces.map((province) => [province.id, province] as const))("%s fits the schema", (_id, province) => {
    expect(provinceSchema.safeParse(province).error).toBeUndefined();
  });

  it("are the 25 old border provinces and the 13 that came of them", () => {
    const old = provinces.filter((province) => province.from === undefined);
    expect(old).toHaveLength(25);
    expect(provinces).toHaveLength(38);
    expect(old.filter((province) => province.until === undefined)).toHaveLength(9);
  });

  it("hand over without a gap: the successor begins the day after", () => {
    for (const { id, until, change } of provinces) {
      if (until === undefined || change === undefined) continue;
      const successor = byId.get(change.into);
      expect(successor?.from, id).toBe(change.on);
      expect(Date.parse(change.on) - Date.parse(until), id).toBe(86_400_000);
    }
  });

  it("keep a re-formed province apart from the old one of the same name", () => {
    for (const id of ["quang-tri", "tay-ninh", "gia-lai", "dak-lak", "dong-thap", "an-giang", "lao-cai"]) {
      expect(byId.get(id)?.until).toBe("2025-06-30");
      expect(byId.get(`${id}-2025`)?.from).toBe("2025-07-01");
      expect(byId.get(`${id}-2025`)?.name.vi).toBe(byId.get(id)?.name.vi);
    }
  });

  it("name a successor only for a province that ended", () => {
    for (const { id, until, change } of provinces) {
      if (until !== undefined) expect(change?.into, id).not.toBe(id);
    }
  });

  it("border both Laos and China in Điện Biên, China only in Lai Châu, with a note on the wrong footnote", () => {
    expect(byId.get("dien-bien")?.borders).toEqual(["CN", "LA"]);
    expect(byId.get("lai-chau")?.borders).toEqual(["CN"]);
    expect(byId.get("lai-chau")?.note?.en).toContain("footnote 1");
  });

  it("keep every neighbour that the joined old provinces had", () => {
    for (const { id, borders, change } of provinces) {
      if (change === undefined || change.into === id) continue;
      expect(byId.get(change.into)?.borders, `${id} → ${change.into}`).toEqual(expect.arrayContaining(borders));
    }
  });
});

describe("the neighbour provinces", () => {
  it.each(neighbourProvinces.map((province) => [province.id, province] as const))("%s fits the schema", (_id, item) => {
    expect(neighbourProvinceSchema.safeParse(item).error).toBeUndefined();
  });

  it("are ten Lao provinces with a Lao name each, two Chinese and nine Cambodian ones", () => {
    const lao = neighbourProvinces.filter((province) => province.country === "LA");
    expect(lao).toHaveLength(10);
    expect(lao.every((province) => /^[\u0E80-\u0EFF]+$/u.test(province.name.lo ?? ""))).toBe(true);
    expect(neighbourProvinces.filter((province) => province.country === "CN")).toHaveLength(2);
    expect(neighbourProvinces.filter((province) => province.country === "KH")).toHaveLength(9);
  });
});
