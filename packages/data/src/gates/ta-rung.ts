import type { Gate } from "@bienmau/core/schema";

export const taRung: Gate = {
  id: "ta-rung",
  name: {
    vi: "Tà Rùng",
    en: "Ta Rung",
  },
  nameSources: {
    en: {
      source: "nld-com-vn",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Ta Rung", "La Co"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "La Cồ",
    aliases: ["La Co"],
    provinces: ["savannakhet"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "quang-tri",
      until: "2025-06-30",
    },
    {
      province: "quang-tri-2025",
      from: "2025-07-01",
    },
  ],
  roads: [],
  position: {
    lat: 16.80699,
    lon: 106.5282,
    accuracyKm: 5.0,
    citation: {
      source: "github-com-souksavathpms-lao-location-prediction",
      locator:
        'github.com/SouksavathPMS/lao-location-prediction, assets, commit ee1119dc (Lao village points with census-style codes, origin not stated there; uuid 1305036 "B. La go", Sepone district)',
    },
    note: "approx: Lao village La Cồ (La Go), 0.6 km from the line; GeoNames Ban Lako 16.802,106.48375",
    credit: "Contains data from GeoNames (CC BY 4.0)",
  },
  hours: [],
  codes: {},
  history: [],
  notes: [],
  citations: [
    {
      source: "nld-com-vn",
      locator: "nội dung bài",
    },
  ],
};
