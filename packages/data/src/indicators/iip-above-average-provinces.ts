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
    vi: ["tỉnh có iip cao hơn cả nước", "bao nhiêu tỉnh iip"],
    en: ["provinces with iip above average"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
