import { expect, it } from "vitest";
import { formatRoundedUsd, formatUsdSpan } from "./format-range.ts";

it("names the unit of a span once", () => {
  expect(formatUsdSpan(153_812_345, 283_100_000, "vi")).toBe("154–283 triệu USD");
  expect(formatUsdSpan(1.53e9, 2.8e9, "en")).toBe("1.53–2.8 billion USD");
});

it("names both units where they differ, and never puts a dash before a minus", () => {
  expect(formatUsdSpan(4_000, 21_500_000, "vi")).toBe("4.000 USD … 21,5 triệu USD");
  expect(formatUsdSpan(-12e6, 21.5e6, "vi")).toBe("-12 triệu USD … 21,5 triệu USD");
});

it("shows no more than three figures, and nothing for next to nothing", () => {
  expect(formatRoundedUsd(208_987_654, "vi")).toBe("209 triệu USD");
  expect(formatRoundedUsd(0.4, "vi")).toBe("0 USD");
});
