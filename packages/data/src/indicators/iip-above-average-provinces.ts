import type { Indicator } from "@bienmau/core/schema";

export const iipAboveAverageProvinces = {
  id: "iip-above-average-provinces",
  group: "economy",
  name: {
    vi: "số tỉnh biên giới có IIP tăng cao hơn cả nước",
    en: "border provinces with IIP above the national average",
    lo: "ແຂວງທີ່ IIP ສູງກວ່າສະເລ່ຍ",
  },
  definition: {
    vi: "Số tỉnh có IIP tăng cao hơn mức chung.",
    en: "Provinces whose IIP grew faster than the national one.",
    lo: "ແຂວງທີ່ IIP ສູງກວ່າ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "tỉnh có iip cao hơn cả nước",
      "bao nhiêu tỉnh iip",
      "iip cao hơn cả nước",
      "iip cao hơn mức chung",
      "iip tăng cao hơn cả nước",
      "tỉnh có iip cao hơn",
      "chỉ số sản xuất công nghiệp cao hơn cả nước",
      "iip tăng trưởng cao hơn mức tăng chung",
      "bao nhiêu tỉnh có iip cao hơn cả nước",
      "bao nhiêu tỉnh có iip tăng cao hơn cả nước",
    ],
    en: ["provinces with iip above average", "iip above the national average", "provinces with iip above"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
