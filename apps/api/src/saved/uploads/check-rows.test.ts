import { dataset } from "@bienmau/data";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkUpload } from "./check-rows.ts";

const HEADER = "indicator,place,partner,flow,period,value,unit,basis,locator";
const context = { dataset, locale: "vi", source: "upload-x", idPrefix: "upload-x" } as const;

function check(...lines: readonly string[]) {
  return checkUpload([HEADER, ...lines].join("\n"), context);
}

describe("a table of figures", () => {
  it("is read line by line into observations with their provenance", () => {
    const { rows, messages } = check("trade-value,dien-bien,northern-laos,export,2025,101500000,USD,corridor,bảng 1");
    expect(messages).toEqual([]);
    expect(rows).toMatchObject([
      {
        line: 2,
        observation: {
          id: "upload-x-2",
          source: "upload-x",
          locator: "bảng 1",
          value: 101_500_000,
          printed: "101500000",
        },
      },
    ]);
  });

  it("may come from a spreadsheet, with semicolons and a byte-order mark", () => {
    const csv = `\uFEFF${HEADER.replaceAll(",", ";")}\ntrade-value;dien-bien;northern-laos;export;2025;1;USD;corridor;"bảng 1; dòng 2"`;
    expect(checkUpload(csv, context).rows[0]?.observation.locator).toBe("bảng 1; dòng 2");
  });

  it("is told which line and column is wrong, and why, in the reader's language", () => {
    const { rows, messages } = check(
      "trade-value,dien-bien,northern-laos,export,2025,101.500.000,USD,corridor,bảng 1",
      "trade-value,dien-bein,northern-laos,export,2025,1,USD,corridor,bảng 1",
      "trade-value,dien-bien,northern-laos,export,2025,1,VND,corridor,bảng 1",
      "trade-value,dien-bien,northern-laos,export,tháng 5,1,USD,corridor,bảng 1",
      "trade-value,dien-bien,northern-laos,export,2025,1,USD,corridor,",
    );
    expect(rows).toEqual([]);
    expect(messages.map(({ line, column }) => [line, column])).toEqual([
      [2, "value"],
      [3, "place"],
      [4, "unit"],
      [5, "period"],
      [6, "locator"],
    ]);
    expect(messages[0]?.message).toContain("không phải là số");
  });

  it("is refused whole when its columns are wrong", () => {
    const { messages } = checkUpload("indicator,value\ntrade-value,1", context);
    expect(messages.map(({ column }) => column)).toContain("locator");
    expect(checkUpload("", context).messages.length).toBeGreaterThan(0);
    expect(checkUpload(`${HEADER}\n"never closed`, context).messages).toMatchObject([{ severity: "problem" }]);
  });

  it("is told where it contradicts or repeats what is held", () => {
    const held = "trade-value,dien-bien,northern-laos,export,2024";
    const { rows, messages } = check(`${held},95000000,USD,corridor,bảng 1`);
    expect([messages[0]?.severity, rows[0]?.observation.status]).toEqual(["note", "repeated"]);
    const other = check(`${held},96000000,USD,corridor,bảng 1`);
    expect(other.messages).toMatchObject([{ severity: "conflict", message: expect.stringContaining("95.000.000") }]);
  });

  it("does not take the same figure twice", () => {
    const row = "trade-value,dien-bien,northern-laos,export,2025,1,USD,corridor,bảng 1";
    const { rows, messages } = check(row, row);
    expect([rows.length, messages[0]?.line]).toEqual([1, 3]);
  });

  it("never makes the reader of it fail, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(fc.string()).map((cells) => `${HEADER}\n${cells.join(",")}`),
        ),
        (csv) => {
          const { rows, messages } = checkUpload(csv, context);
          expect(rows.length + messages.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300, seed: 6 },
    );
  });
});
