import type { Indicator } from "@bienmau/core/schema";

export const firmsDissolved = {
  id: "firms-dissolved",
  group: "economy",
  name: {
    vi: "số doanh nghiệp giải thể",
    en: "firms dissolved",
    lo: "ວິສາຫະກິດທີ່ຍຸບເລີກ",
  },
  definition: {
    vi: "Số doanh nghiệp giải thể trong năm.",
    en: "Firms dissolved in the year.",
    lo: "ວິສາຫະກິດທີ່ຍຸບເລີກ.",
  },
  unit: "count",
  aliases: {
    vi: ["doanh nghiệp giải thể", "bao nhiêu doanh nghiệp giải thể", "doanh nghiệp đã giải thể", "giải thể"],
    en: ["firms dissolved", "dissolved businesses", "dissolved"],
    lo: [],
  },
  goodForMonths: 36,
  additive: true,
} satisfies Indicator;
