import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { OBSERVATION_COLUMNS } from "../scripts/build/read-observations.ts";

const TEXT = { vi: "tên", en: "name", lo: "ຊື່" };
const NO_ALIASES = { vi: [], en: [], lo: [] };

/** A made-up source that breaks no rule. */
export const SOURCE = {
  id: "paper",
  title: "A paper",
  titleIs: "printed",
  authors: [],
  publisher: "A journal",
  type: "paper",
  language: "vi",
  trust: "primary",
  covers: TEXT,
  weaknesses: [],
  seed: true,
};

const CITATION = { source: "paper", locator: "page 1" };

/** A made-up gate that breaks no rule; tests change one thing at a time. */
export const GATE = {
  id: "gate-a",
  name: { vi: "Cửa A" },
  nameSources: {},
  aliases: ["Cua A"],
  homonymOf: [],
  neighbour: "LA",
  opposite: { aliases: [], provinces: [] },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [{ province: "province-a" }],
  roads: [],
  position: { lat: 21.22, lon: 102.91, accuracyKm: 2, citation: CITATION },
  hours: [],
  codes: {},
  history: [],
  notes: [],
  citations: [CITATION],
};

const INDICATOR = {
  id: "trade-value",
  group: "trade",
  name: TEXT,
  definition: TEXT,
  unit: "USD",
  aliases: NO_ALIASES,
  goodForMonths: 24,
  additive: true,
};

const PLACE = { id: "place-a", kind: "region", name: TEXT, aliases: [], within: [] };
const PROVINCE = { id: "province-a", name: { vi: "Tỉnh A" }, aliases: [], borders: ["LA"], citations: [CITATION] };
const PRODUCT = { id: "rice", name: TEXT, aliases: NO_ALIASES, hsHeadings: ["1006"], processing: "raw", members: [] };

const ROW: Readonly<Record<string, string>> = {
  id: "row-1",
  indicator: "trade-value",
  place: "place-a",
  flow: "total",
  period: "2024",
  value: "140.5",
  unit: "million USD",
  printed: "140,5",
  basis: "corridor",
  status: "reported",
  source: "paper",
  locator: "table 2",
};

/** The descriptor file of an entity, as a person would write it. */
export function renderEntity(value: object): string {
  return `export const entity = ${JSON.stringify(value, undefined, 2).replace(/^( *)"(\w+)":/gm, "$1$2:")};\n`;
}

/** An observation table of rows that differ from a good row in the given cells. */
export function renderTable(...changes: readonly Readonly<Record<string, string>>[]): string {
  const rows = changes.map((change) =>
    OBSERVATION_COLUMNS.map((column) => quote({ ...ROW, ...change }[column])).join(","),
  );
  return `${[OBSERVATION_COLUMNS.join(","), ...rows].join("\n")}\n`;
}

/** Writes a small data tree into a temporary folder, with the given files added or replaced, and returns the folder. */
export function plantTree(changes: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "bienmau-data-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const files: Record<string, string> = {
    "src/sources/paper.ts": renderEntity(SOURCE),
    "src/indicators/trade-value.ts": renderEntity(INDICATOR),
    "src/places/place-a.ts": renderEntity(PLACE),
    "src/provinces/province-a.ts": renderEntity(PROVINCE),
    "src/products/rice.ts": renderEntity(PRODUCT),
    "src/gates/gate-a.ts": renderEntity(GATE),
    "observations/paper/trade.csv": renderTable({}),
    ...changes,
  };
  for (const [file, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), contents);
  }
  return root;
}

function quote(cell: string | undefined): string {
  return cell?.includes(",") ? `"${cell}"` : (cell ?? "");
}
