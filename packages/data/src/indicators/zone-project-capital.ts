import type { Indicator } from "@bienmau/core/schema";

export const zoneProjectCapital = {
  id: "zone-project-capital",
  group: "investment",
  name: {
    vi: "vốn đăng ký các dự án trong khu kinh tế",
    en: "capital of projects in the zone",
    lo: "ທຶນຂອງໂຄງການໃນເຂດ",
  },
  definition: {
    vi: "Tổng vốn các dự án trong khu kinh tế.",
    en: "Capital of the projects in the zone.",
    lo: "ທຶນລວມຂອງໂຄງການໃນເຂດ.",
  },
  unit: "VND",
  aliases: {
    vi: ["vốn đăng ký khu kinh tế", "tổng vốn các dự án"],
    en: ["capital of zone projects"],
    lo: [],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
