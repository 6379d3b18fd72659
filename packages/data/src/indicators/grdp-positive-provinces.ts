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
    vi: ["tỉnh tăng trưởng dương", "bao nhiêu tỉnh tăng trưởng dương"],
    en: ["provinces with positive growth"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
