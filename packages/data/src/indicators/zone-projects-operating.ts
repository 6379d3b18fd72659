import type { Indicator } from "@bienmau/core/schema";

export const zoneProjectsOperating = {
  id: "zone-projects-operating",
  group: "investment",
  name: {
    vi: "số dự án đang hoạt động trong khu kinh tế",
    en: "projects operating in the zone",
    lo: "ໂຄງການທີ່ດຳເນີນງານໃນເຂດ",
  },
  definition: {
    vi: "Số dự án đã đi vào hoạt động.",
    en: "Projects in operation.",
    lo: "ໂຄງການທີ່ດຳເນີນງານ.",
  },
  unit: "count",
  aliases: {
    vi: ["dự án đang hoạt động", "dự án đi vào hoạt động"],
    en: ["operating projects"],
    lo: [],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
