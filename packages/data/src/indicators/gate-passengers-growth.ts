import type { Indicator } from "@bienmau/core/schema";

export const gatePassengersGrowth = {
  id: "gate-passengers-growth",
  group: "gate-traffic",
  name: {
    vi: "tốc độ tăng lượt người qua cửa khẩu",
    en: "growth of passenger crossings",
    lo: "ອັດຕາເຕີບໂຕຈຳນວນຄົນ",
  },
  definition: {
    vi: "Mức tăng lượt người so với cùng kỳ.",
    en: "Change of passenger crossings against a year before.",
    lo: "ການປ່ຽນແປງຈຳນວນຄົນທຽບກັບປີກ່ອນ.",
  },
  unit: "percent",
  aliases: {
    vi: ["lượt người tăng bao nhiêu"],
    en: ["passenger growth"],
    lo: [],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
