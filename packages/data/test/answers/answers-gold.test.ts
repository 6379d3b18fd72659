import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { variantsOf } from "../../eval/variants.mjs";
import { type GoldRow, scoreRows } from "../../scripts/eval/score-rows.ts";

const gold: readonly GoldRow[] = readFileSync(join(import.meta.dirname, "../../eval/dev.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

describe("the gold questions", () => {
  it("are answered: 97% correct, no wrong number, conflicts and refusals where they belong", async () => {
    const board = await scoreRows("dev", gold);
    expect(board.correctShare).toBeGreaterThanOrEqual(0.97);
    expect(board.wrongNumbers).toBe(0);
    expect(board.conflictRecall).toBe(1);
    expect(board.conflictPrecision).toBeGreaterThanOrEqual(0.9);
    expect(board.sourceCoverage).toBe(1);
    expect(board.abstention.precision).toBeGreaterThanOrEqual(0.95);
    expect(board.abstention.recall).toBeGreaterThanOrEqual(0.95);
    expect(board.contractFaults).toEqual([]);
  });

  for (const seed of [1, 2, 3]) {
    it(`keep their answers however they are typed (slips of seed ${seed})`, async () => {
      const board = await scoreRows("variants", variantsOf(gold, undefined, seed));
      expect(board.correctShare).toBeGreaterThanOrEqual(0.95);
      expect(board.wrongNumbers).toBe(0);
      expect(board.clarify.unwantedShare).toBeLessThanOrEqual(0.03);
    });
  }
});
