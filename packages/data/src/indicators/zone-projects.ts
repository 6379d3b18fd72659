import type { Indicator } from "@bienmau/core/schema";

export const zoneProjects = {
  id: "zone-projects",
  group: "investment",
  name: {
    vi: "số dự án trong khu kinh tế",
    en: "projects in the economic zone",
    lo: "ຈຳນວນໂຄງການໃນເຂດ",
  },
  definition: {
    vi: "Số dự án đầu tư trong khu kinh tế.",
    en: "Investment projects in the zone.",
    lo: "ຈຳນວນໂຄງການລົງທຶນໃນເຂດ.",
  },
  unit: "count",
  aliases: {
    vi: ["bao nhiêu dự án trong khu kinh tế", "số dự án khu kinh tế", "dự án đầu tư"],
    en: ["zone projects", "number of projects in the zone"],
    lo: ["ໂຄງການໃນເຂດ"],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
