import type { Indicator } from "@bienmau/core/schema";

export const facilityCapacityPerYear = {
  id: "facility-capacity-per-year",
  group: "infrastructure",
  name: {
    vi: "công suất mỗi năm",
    en: "capacity per year",
    lo: "ຄວາມສາມາດຕໍ່ປີ",
  },
  definition: {
    vi: "Khối lượng vận chuyển thiết kế mỗi năm.",
    en: "Design throughput per year.",
    lo: "ປະລິມານຂົນສົ່ງທີ່ອອກແບບຕໍ່ປີ.",
  },
  unit: "tonnes-per-year",
  aliases: {
    vi: ["công suất băng tải", "công suất mỗi năm", "triệu tấn mỗi năm"],
    en: ["capacity", "conveyor capacity", "tonnes per year"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
