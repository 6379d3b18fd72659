import type { Indicator } from "@bienmau/core/schema";

export const gdpGrowth = {
  id: "gdp-growth",
  group: "economy",
  name: {
    vi: "tăng trưởng GDP cả nước",
    en: "national GDP growth",
    lo: "ການເຕີບໂຕ GDP ທັງປະເທດ",
  },
  definition: {
    vi: "Mức tăng GDP bình quân cả nước mà báo cáo dùng để so sánh.",
    en: "National GDP growth that the report compares with.",
    lo: "ການເຕີບໂຕ GDP ທັງປະເທດ.",
  },
  unit: "percent",
  aliases: {
    vi: ["gdp", "tăng trưởng gdp", "tăng trưởng bình quân cả nước"],
    en: ["gdp growth", "national growth"],
    lo: ["ການເຕີບໂຕເສດຖະກິດ"],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
