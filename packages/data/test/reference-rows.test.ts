import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { PRINTED_UNITS, scaleToBase } from "../scripts/build/printed-units.ts";
import { dataset } from "../src/index.ts";

type Row = { id: string; value: string; unit: string; period: string; locator: string };

const rows: Row[] = parse(readFileSync(join(import.meta.dirname, "fixtures/reference-rows.csv")), { columns: true });
const units = new Map(PRINTED_UNITS.map((unit) => [unit.id, unit]));
const observations = new Map(dataset.observations.map((observation) => [observation.id, observation]));
const metadata = new Map((dataset.metadata ?? []).map((metadatum) => [metadatum.id, metadatum]));

describe("the figures collected from the five seed documents and from further sources", () => {
  it("are 543 and 433", () => {
    expect(rows.filter((row) => row.id.startsWith("s"))).toHaveLength(543);
    expect(rows.filter((row) => row.id.startsWith("m"))).toHaveLength(433);
  });

  it("are all held, as an observation or as metadata, with the line of the text where each stands", () => {
    const lost = rows.filter((row) => {
      const locator = (observations.get(row.id) ?? metadata.get(row.id))?.locator;
      const line = /line (\d+)$/.exec(row.locator)?.[1];
      return locator === undefined || (line !== undefined && !locator.endsWith(`(dòng ${line})`));
    });
    expect(lost).toEqual([]);
  });

  it("keep their value after scaling to base units", () => {
    const changed = rows.filter((row) => {
      const observation = observations.get(row.id);
      if (observation === undefined) return row.value !== "" && metadata.get(row.id)?.value !== row.value;
      const unit = units.get(row.unit);
      if (unit === undefined) return true;
      // A surplus of Laos is held as Vietnam's balance, below zero.
      const sign = observation.flow === "balance" ? -1 : 1;
      return scaleToBase(Number(row.value) * sign, unit) !== observation.value;
    });
    expect(changed).toEqual([]);
  });

  it("keep their period where one is given", () => {
    const moved = rows.filter((row) => {
      const observation = observations.get(row.id);
      const years = /^(\d{4})-(\d{4})$/.exec(row.period);
      const isPeriod = years !== null || /^\d{4}(?:-\S+)?(?:\.\.\S+)?$/.test(row.period);
      if (observation === undefined || !isPeriod) return false;
      const expected = years === null ? row.period : `${years[1]}..${years[2]}`;
      const held =
        observation.comparedWith === undefined
          ? observation.period
          : `${observation.comparedWith}..${observation.period}`;
      return held !== expected;
    });
    expect(moved).toEqual([]);
  });
});
