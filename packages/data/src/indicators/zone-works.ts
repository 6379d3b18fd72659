import type { Indicator } from "@bienmau/core/schema";

export const zoneWorks = {
  id: "zone-works",
  group: "infrastructure",
  name: {
    vi: "số công trình hạ tầng khu kinh tế",
    en: "works built in the zone",
    lo: "ຈຳນວນວຽກກໍ່ສ້າງໃນເຂດ",
  },
  definition: {
    vi: "Số công trình hạ tầng đã đầu tư.",
    en: "Works built with state capital.",
    lo: "ຈຳນວນວຽກກໍ່ສ້າງ.",
  },
  unit: "count",
  aliases: {
    vi: ["bao nhiêu công trình", "số công trình"],
    en: ["works", "number of works"],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
