import fc from "fast-check";
import { expect, it } from "vitest";
import { columnsOf, wrapText } from "./wrap-text.ts";

it("keeps every row within the width and loses no letter", () => {
  const words = fc.array(fc.stringMatching(/^[a-zđếộ,.:]{1,12}$/u), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 90 }), (parts, width) => {
      const rows = wrapText(parts.join(" "), width);
      for (const row of rows) expect(columnsOf(row)).toBeLessThanOrEqual(width);
      expect(rows.join(" ").split(/\s+/)).toEqual(parts.join(" ").split(/\s+/));
    }),
  );
});

it("counts marks as no column and breaks Lao between words", () => {
  expect(columnsOf("ຫຼ່")).toBe(1);
  const rows = wrapText("ມູນຄ່ານຳເຂົ້າສົ່ງອອກລວມຂອງແຂວງດຽນບຽນກັບພາກເໜືອຂອງລາວ", 20);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).toMatch(/^\p{Letter}/u);
});

it("indents the rows after the first", () => {
  expect(wrapText("• mot hai ba bon", 9, "  ")).toEqual(["• mot hai", "  ba bon"]);
});
