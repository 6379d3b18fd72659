import type { Conflict } from "../schema/conflict.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Observation } from "../schema/observation.ts";

type Row = Partial<Observation> & Pick<Observation, "id" | "value">;

/** An observation of a made-up corridor; `printed` follows the value unless given. */
export function madeUpRow(row: Row): Observation {
  return {
    indicator: "trade-value",
    place: "here",
    partner: "there",
    period: "2024",
    unit: "USD",
    printed: String(row.value).replace(".", ","),
    printedUnit: "USD",
    basis: "corridor",
    status: "reported",
    source: "paper",
    locator: "Table 1",
    ...row,
  };
}

/** A made-up dataset around some observations, for the tests of the audit. */
export function madeUpDataset(observations: readonly Observation[], parts: Partial<Dataset> = {}): Dataset {
  const text = { vi: "x", en: "x", lo: "x" };
  return {
    version: "test",
    asOf: "2026-01-01",
    sources: ["paper", "press"].map((id) => ({
      id,
      title: id,
      titleIs: "printed",
      authors: [],
      publisher: "nobody",
      type: "paper",
      language: "vi",
      trust: "primary",
      covers: text,
      weaknesses: [],
      seed: id === "paper",
    })),
    indicators: [],
    places: [],
    provinces: [],
    neighbourProvinces: [],
    gates: [],
    products: ["tea", "rice"].map((id) => ({
      id,
      name: text,
      aliases: { vi: [], en: [], lo: [] },
      hsHeadings: [],
      processing: "raw",
      members: [],
    })),
    corridors: [
      {
        id: "road",
        name: text,
        aliases: [],
        place: "here",
        partner: "there",
        gates: [],
        exportProducts: ["tea", "rice"],
        importProducts: [],
      },
    ],
    rules: [],
    findings: [],
    terms: [],
    conflicts: [],
    observations: [...observations],
    ...parts,
  };
}

export function madeUpConflict(parts: Partial<Conflict> & Pick<Conflict, "id">): Conflict {
  const text = { vi: "hai nguồn nói khác nhau", en: "two sources disagree", lo: "x" };
  return {
    kind: "values-disagree",
    severity: "A",
    title: text,
    text,
    observations: [],
    preferred: [],
    gates: [],
    provinces: [],
    values: [],
    showBesideAnswers: true,
    citations: [{ source: "paper", locator: "Table 1" }],
    ...parts,
  };
}
