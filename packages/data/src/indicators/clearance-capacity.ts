import type { Indicator } from "@bienmau/core/schema";

export const clearanceCapacity = {
  id: "clearance-capacity",
  group: "gate-traffic",
  name: {
    vi: "năng lực thông quan",
    en: "clearance capacity",
    lo: "ຄວາມສາມາດກວດປ່ອຍ",
  },
  definition: {
    vi: "Số xe có thể thông quan mỗi ngày; không phải số xe thực tế.",
    en: "Vehicles that can be cleared per day; not the traffic.",
    lo: "ຈຳນວນລົດທີ່ກວດປ່ອຍໄດ້ຕໍ່ມື້.",
  },
  unit: "trucks-per-day",
  aliases: {
    vi: [
      "công suất thông quan",
      "năng lực xe/ngày",
      "thông quan được bao nhiêu xe mỗi ngày",
      "công suất cửa khẩu thông minh",
      "năng lực thông quan mỗi ngày",
      "thông quan bao nhiêu xe một ngày",
      "công suất",
    ],
    en: ["capacity", "clearing capacity", "handling capacity", "trucks per day capacity"],
    lo: ["ຄວາມສາມາດຕໍ່ມື້"],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
