import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, formatMoney, formatNumber, formatPercent } from "./format.ts";

describe("numbers", () => {
  it("are written 1.234,5 in Vietnamese and Lao and 1,234.5 in English", () => {
    expect(formatNumber(1234.5, "vi")).toBe("1.234,5");
    expect(formatNumber(1234.5, "lo")).toBe("1.234,5");
    expect(formatNumber(1234.5, "en")).toBe("1,234.5");
  });

  it("round half away from zero and drop a minus sign that rounds away", () => {
    expect(formatNumber(1.005, "en")).toBe("1.01");
    expect(formatNumber(-2.345, "en")).toBe("-2.35");
    expect(formatNumber(-0.001, "vi")).toBe("0");
  });

  it("keep a wanted number of decimals", () => {
    expect(formatNumber(140, "vi", { min: 2, max: 2 })).toBe("140,00");
  });

  it("agree with the platform where the platform has data", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (thousandths) => {
        const value = thousandths / 1000;
        const platform = (locale: string) =>
          new Intl.NumberFormat(locale, { maximumFractionDigits: 3, signDisplay: "negative" }).format(value);
        expect(formatNumber(value, "vi", { max: 3 })).toBe(platform("vi-VN"));
        expect(formatNumber(value, "en", { max: 3 })).toBe(platform("en-US"));
      }),
    );
  });
});

describe("money", () => {
  it("is given in the scale people read", () => {
    expect(formatMoney(140_000_000, "USD", "vi")).toBe("140 triệu USD");
    expect(formatMoney(20_800_000_000, "USD", "vi")).toBe("20,8 tỷ USD");
    expect(formatMoney(1_454_850_000, "USD", "en")).toBe("1.4549 billion USD");
    expect(formatMoney(2_000_000, "VND", "vi")).toBe("2 triệu đồng");
  });
});

describe("percent and dates", () => {
  it("follow the language", () => {
    expect(formatPercent(58.5623, "vi")).toBe("58,56%");
    expect(formatDate("2025-07-01", "vi")).toBe("1/7/2025");
    expect(formatDate("2025-07-01", "en")).toBe("1 July 2025");
    expect(formatDate("2022-04", "vi")).toBe("tháng 4/2022");
    expect(formatDate("2025-07-01", "lo")).toBe("1 ກໍລະກົດ 2025");
    expect(formatDate("2024", "en")).toBe("2024");
  });
});
