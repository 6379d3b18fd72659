import type { Dataset, Gate } from "@bienmau/core/schema";
import { describe, expect, it } from "vitest";
import { filterGates, listPresentProvinces, readGateFilter } from "./gate-filter.ts";

function makeGate(part: Partial<Gate> & Pick<Gate, "id">): Gate {
  return {
    name: { vi: part.id },
    nameSources: {},
    aliases: [],
    homonymOf: [],
    neighbour: "LA",
    opposite: { aliases: [], provinces: [] },
    class: "main",
    planned: false,
    classHistory: [],
    classConflicts: [],
    provinces: [{ province: "dien-bien" }],
    roads: [],
    hours: [],
    codes: {},
    history: [],
    notes: [],
    citations: [{ source: "made-up", locator: "line 1" }],
    ...part,
  };
}

const gates = [
  makeGate({ id: "huoi-puoc", name: { vi: "Huổi Puốc" } }),
  makeGate({
    id: "tay-trang",
    name: { vi: "Tây Trang" },
    class: "international",
    opposite: { name: "Pang Hốc", aliases: ["Pang Hok"], provinces: [] },
  }),
  makeGate({
    id: "lao-bao",
    name: { vi: "Lao Bảo" },
    class: "international",
    provinces: [
      { province: "quang-tri", until: "2025-06-30" },
      { province: "quang-tri-2025", from: "2025-07-01" },
    ],
  }),
  makeGate({ id: "huu-nghi", name: { vi: "Hữu Nghị" }, neighbour: "CN" }),
];

const provinces = ["dien-bien", "quang-tri", "quang-tri-2025"].map((id) => ({
  id,
  name: { vi: id },
  aliases: [],
  borders: ["LA" as const],
  citations: [{ source: "made-up", locator: "line 1" }],
}));

const dataset = { gates, provinces } as unknown as Dataset;

const idsOf = (filter: Parameters<typeof filterGates>[1]) => filterGates(dataset, filter).map((gate) => gate.id);

describe("the filter of gates", () => {
  it("finds a name typed without marks and without spaces", () => {
    expect(idsOf({ find: "taytrang" })).toEqual(["tay-trang"]);
  });

  it("finds a gate by the name of its other side", () => {
    expect(idsOf({ find: "pang hok" })).toEqual(["tay-trang"]);
  });

  it("puts gates of higher rank first", () => {
    expect(idsOf({ country: "LA" })).toEqual(["lao-bao", "tay-trang", "huoi-puoc"]);
  });

  it("finds a gate under the province it lay in before and after the merger", () => {
    expect(idsOf({ province: "quang-tri" })).toEqual(["lao-bao"]);
    expect(idsOf({ province: "quang-tri-2025" })).toEqual(["lao-bao"]);
  });

  it("offers only provinces of today", () => {
    expect(listPresentProvinces(dataset).map(({ id }) => id)).toEqual(["dien-bien", "quang-tri-2025"]);
  });

  it("drops what an address should not hold", () => {
    expect(readGateFilter({ country: "XX", class: "main", province: "", find: 7 })).toEqual({ class: "main" });
  });
});
