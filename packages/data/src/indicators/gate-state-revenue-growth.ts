import type { Indicator } from "@bienmau/core/schema";

export const gateStateRevenueGrowth = {
  id: "gate-state-revenue-growth",
  group: "gate-traffic",
  name: {
    vi: "tốc độ tăng thu ngân sách tại cửa khẩu",
    en: "growth of state revenue at the gate",
    lo: "ອັດຕາເຕີບໂຕລາຍຮັບ",
  },
  definition: {
    vi: "Mức tăng thu ngân sách so với cùng kỳ.",
    en: "Change of state revenue against a year before.",
    lo: "ການປ່ຽນແປງລາຍຮັບທຽບກັບປີກ່ອນ.",
  },
  unit: "percent",
  aliases: {
    vi: ["thu ngân sách tăng bao nhiêu"],
    en: ["revenue growth"],
    lo: [],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
