import type { Indicator } from "@bienmau/core/schema";

export const floorArea = {
  id: "floor-area",
  group: "infrastructure",
  name: {
    vi: "diện tích sàn",
    en: "floor area",
    lo: "ເນື້ອທີ່ພື້ນ",
  },
  definition: {
    vi: "Diện tích mặt bằng của công trình, mét vuông.",
    en: "Area of a building, square metres.",
    lo: "ເນື້ອທີ່ອາຄານ.",
  },
  unit: "m2",
  aliases: {
    vi: ["diện tích trung tâm thương mại", "bao nhiêu mét vuông", "m2"],
    en: ["floor space", "square metres"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
