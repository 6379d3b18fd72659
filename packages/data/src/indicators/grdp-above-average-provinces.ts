import type { Indicator } from "@bienmau/core/schema";

export const grdpAboveAverageProvinces = {
  id: "grdp-above-average-provinces",
  group: "economy",
  name: {
    vi: "số tỉnh biên giới tăng GRDP cao hơn cả nước",
    en: "border provinces growing above the national average",
    lo: "ແຂວງທີ່ເຕີບໂຕສູງກວ່າສະເລ່ຍ",
  },
  definition: {
    vi: "Số tỉnh có mức tăng GRDP cao hơn bình quân cả nước.",
    en: "Provinces whose GRDP grew faster than the national average.",
    lo: "ແຂວງທີ່ເຕີບໂຕສູງກວ່າສະເລ່ຍ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "tỉnh tăng trưởng cao hơn cả nước",
      "grdp cao hơn bình quân",
      "bao nhiêu tỉnh tăng trưởng trên bình quân",
      "tăng trưởng grdp cao hơn cả nước",
      "grdp cao hơn cả nước",
      "grdp cao hơn mức bình quân",
      "tăng trưởng cao hơn bình quân cả nước",
      "tỉnh biên giới tăng trưởng grdp cao hơn cả nước",
      "bao nhiêu tỉnh biên giới tăng trưởng grdp cao hơn cả nước",
      "bao nhiêu tỉnh tăng trưởng cao hơn cả nước",
      "tăng trưởng grdp cao hơn mức bình quân cả nước",
      "tăng trưởng trên mức bình quân",
      "tăng trưởng grdp cao hơn bình quân cả nước",
      "bao nhiêu tỉnh biên giới tăng trưởng cao hơn bình quân cả nước",
    ],
    en: [
      "provinces above average",
      "above national average",
      "growth above the national average",
      "grew faster than the national average",
      "provinces above the national average",
    ],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
