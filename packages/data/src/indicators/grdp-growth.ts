import type { Indicator } from "@bienmau/core/schema";

export const grdpGrowth = {
  id: "grdp-growth",
  group: "economy",
  name: {
    vi: "tăng trưởng GRDP",
    en: "GRDP growth",
    lo: "ການເຕີບໂຕ GRDP",
  },
  definition: {
    vi: "Mức tăng tổng sản phẩm trên địa bàn tỉnh.",
    en: "Growth of the provincial gross product.",
    lo: "ການເຕີບໂຕຜະລິດຕະພັນລວມຂອງແຂວງ.",
  },
  unit: "percent",
  aliases: {
    vi: [
      "grdp",
      "tăng trưởng grdp",
      "tăng trưởng kinh tế của tỉnh",
      "grdp tăng",
      "grdp giảm",
      "tốc độ tăng grdp",
      "mức tăng grdp",
    ],
    en: ["grdp", "provincial growth", "grdp growth", "grdp change"],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
