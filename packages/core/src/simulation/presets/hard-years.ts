import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const hardYears: PresetDescriptor = {
  id: "hard-years",
  name: text("Những năm khó khăn", "Hard years", "ປີຫຍຸ້ງຍາກ"),
  summary: text(
    "Kíp mất giá, cước tăng, mưa lũ nhiều trong hai năm 2027–2028.",
    "Weak kip, dear freight and heavy rain in 2027–2028.",
    "ກີບອ່ອນ, ຄ່າຂົນສົ່ງແພງ, ຝົນຫຼາຍ 2027–2028.",
  ),
  scenario: {
    version: 1,
    profile: "dien-bien-north-laos",
    levers: { "single-window": { intensity: 1 }, "risk-management": { intensity: 1 } },
    shocks: {
      "kip-depreciation": { startYear: 2027, years: 2, depreciation: 0.2 },
      "fuel-price": { startYear: 2027, years: 2, change: 0.3 },
      "rainy-season": { startYear: 2027, years: 2, factor: 3 },
    },
  },
};
