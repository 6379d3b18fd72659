import type { Indicator } from "@bienmau/core/schema";

export const gatesPlannedTotal = {
  id: "gates-planned-total",
  group: "plan",
  name: {
    vi: "tổng số cửa khẩu theo quy hoạch",
    en: "planned gates in all",
    lo: "ດ່ານທັງໝົດຕາມແຜນ",
  },
  definition: {
    vi: "Tổng số cửa khẩu theo quy hoạch cho năm đích; không phải hiện trạng.",
    en: "All gates in the plan for the target year; not the present state.",
    lo: "ດ່ານທັງໝົດຕາມແຜນ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "quy hoạch cửa khẩu",
      "đến 2030 có bao nhiêu cửa khẩu",
      "đến 2050 có bao nhiêu cửa khẩu",
      "quy hoạch bao nhiêu cửa khẩu",
      "quy hoạch đến 2030",
      "quy hoạch đến năm 2030",
      "tầm nhìn 2050",
    ],
    en: [
      "planned gates",
      "gates by 2030",
      "gates by 2050",
      "gate plan",
      "how many gates are planned",
      "gates are planned",
    ],
    lo: ["ແຜນດ່ານ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
