import type { Indicator } from "@bienmau/core/schema";

export const tradeGrowthAverage = {
  id: "trade-growth-average",
  group: "trade",
  name: {
    vi: "tốc độ tăng kim ngạch bình quân năm",
    en: "average yearly trade growth",
    lo: "ອັດຕາເຕີບໂຕສະເລ່ຍຕໍ່ປີ",
  },
  definition: {
    vi: "Mức tăng bình quân mỗi năm của giai đoạn, như nguồn in.",
    en: "Growth per year on average over the period, as printed.",
    lo: "ອັດຕາເຕີບໂຕສະເລ່ຍຕໍ່ປີ ຕາມທີ່ພິມ.",
  },
  unit: "percent",
  aliases: {
    vi: [
      "tăng trưởng bình quân",
      "tốc độ tăng bình quân",
      "tốc độ tăng kim ngạch bình quân",
      "tăng bình quân mỗi năm",
      "tăng trưởng bình quân năm",
      "tăng bình quân năm",
    ],
    en: ["average growth", "average annual growth", "average growth per year"],
    lo: ["ເຕີບໂຕສະເລ່ຍ"],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
