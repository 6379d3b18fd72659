import type { Indicator } from "@bienmau/core/schema";

export const certificatesOfOriginGrowth = {
  id: "certificates-of-origin-growth",
  group: "customs",
  name: {
    vi: "tốc độ tăng số C/O",
    en: "growth of certificates of origin",
    lo: "ອັດຕາເຕີບໂຕຂອງ C/O",
  },
  definition: {
    vi: "Mức tăng số C/O giữa hai năm.",
    en: "Change of certificates issued between two years.",
    lo: "ການປ່ຽນແປງຈຳນວນ C/O.",
  },
  unit: "percent",
  aliases: {
    vi: ["c/o tăng bao nhiêu phần trăm", "tăng trưởng c/o", "c/o tăng", "mức tăng c/o", "số c/o tăng"],
    en: ["growth of c/o", "certificate growth", "c/o grow", "growth in certificates"],
    lo: [],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
