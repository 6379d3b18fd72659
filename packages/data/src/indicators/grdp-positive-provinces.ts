import type { Indicator } from "@bienmau/core/schema";

export const grdpPositiveProvinces = {
  id: "grdp-positive-provinces",
  group: "economy",
  name: {
    vi: "số tỉnh biên giới tăng trưởng dương",
    en: "border provinces with positive growth",
    lo: "ແຂວງທີ່ເຕີບໂຕບວກ",
  },
  definition: {
    vi: "Số tỉnh biên giới có GRDP tăng.",
    en: "Border provinces whose GRDP grew.",
    lo: "ແຂວງທີ່ GRDP ເພີ່ມຂຶ້ນ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "tỉnh tăng trưởng dương",
      "bao nhiêu tỉnh tăng trưởng dương",
      "tỉnh biên giới tăng trưởng dương",
      "tỉnh biên giới tăng trưởng grdp dương",
      "tăng trưởng grdp dương",
      "bao nhiêu tỉnh biên giới tăng trưởng dương",
      "bao nhiêu tỉnh biên giới tăng trưởng grdp dương",
      "grdp tăng trưởng dương",
      "bao nhiêu tỉnh biên giới đạt tăng trưởng dương",
      "tỉnh biên giới đạt tăng trưởng dương",
    ],
    en: [
      "provinces with positive growth",
      "border provinces with positive growth",
      "border provinces had positive growth",
      "positive grdp growth",
      "grew in 2020",
    ],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
