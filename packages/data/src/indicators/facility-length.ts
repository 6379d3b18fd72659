import type { Indicator } from "@bienmau/core/schema";

export const facilityLength = {
  id: "facility-length",
  group: "infrastructure",
  name: {
    vi: "chiều dài công trình",
    en: "length of the works",
    lo: "ຄວາມຍາວສິ່ງກໍ່ສ້າງ",
  },
  definition: {
    vi: "Chiều dài băng tải hoặc công trình tuyến.",
    en: "Length of a conveyor or line.",
    lo: "ຄວາມຍາວສາຍພານ.",
  },
  unit: "km",
  aliases: {
    vi: ["băng tải dài bao nhiêu", "chiều dài băng tải", "chiều dài", "dài bao nhiêu"],
    en: ["conveyor length", "how long is"],
    lo: ["ຄວາມຍາວສາຍພານ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
