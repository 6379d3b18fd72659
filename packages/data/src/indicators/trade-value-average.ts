import type { Indicator } from "@bienmau/core/schema";

export const tradeValueAverage = {
  id: "trade-value-average",
  group: "trade",
  name: {
    vi: "kim ngạch bình quân năm",
    en: "average yearly trade",
    lo: "ມູນຄ່າການຄ້າສະເລ່ຍຕໍ່ປີ",
  },
  definition: {
    vi: "Kim ngạch bình quân mỗi năm của giai đoạn, như nguồn in.",
    en: "Trade per year on average over the period, as printed.",
    lo: "ມູນຄ່າການຄ້າສະເລ່ຍຕໍ່ປີ ຕາມທີ່ພິມ.",
  },
  unit: "USD",
  aliases: {
    vi: [
      "kim ngạch trung bình mỗi năm",
      "bình quân mỗi năm",
      "kim ngạch bình quân",
      "kim ngạch trung bình năm",
      "trung bình mỗi năm kim ngạch",
    ],
    en: ["average annual trade", "mean annual trade", "average trade per year"],
    lo: ["ສະເລ່ຍຕໍ່ປີ"],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
