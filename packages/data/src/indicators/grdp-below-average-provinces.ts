import type { Indicator } from "@bienmau/core/schema";

export const grdpBelowAverageProvinces = {
  id: "grdp-below-average-provinces",
  group: "economy",
  name: {
    vi: "số tỉnh biên giới tăng GRDP thấp hơn cả nước",
    en: "border provinces growing below the national average",
    lo: "ແຂວງທີ່ເຕີບໂຕຕ່ຳກວ່າສະເລ່ຍ",
  },
  definition: {
    vi: "Số tỉnh có mức tăng GRDP thấp hơn bình quân cả nước.",
    en: "Provinces whose GRDP grew more slowly than the national average.",
    lo: "ແຂວງທີ່ເຕີບໂຕຕ່ຳກວ່າສະເລ່ຍ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "tỉnh tăng trưởng thấp hơn cả nước",
      "grdp dưới bình quân",
      "bao nhiêu tỉnh tăng trưởng dưới bình quân",
      "tăng trưởng dưới mức bình quân",
      "tăng trưởng thấp hơn cả nước",
      "grdp thấp hơn cả nước",
      "tăng trưởng dưới bình quân cả nước",
      "tăng trưởng grdp thấp hơn cả nước",
      "bao nhiêu tỉnh biên giới tăng trưởng dưới mức bình quân cả nước",
      "tỉnh biên giới tăng trưởng dưới mức bình quân",
    ],
    en: [
      "provinces below average",
      "below national average",
      "growth below the national average",
      "provinces below the national average",
    ],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
