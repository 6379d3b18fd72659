import type { Indicator } from "@bienmau/core/schema";

export const gatesPlannedMain = {
  id: "gates-planned-main",
  group: "plan",
  name: {
    vi: "số cửa khẩu chính theo quy hoạch",
    en: "planned main gates",
    lo: "ດ່ານຫຼັກຕາມແຜນ",
  },
  definition: {
    vi: "Số cửa khẩu chính theo quy hoạch cho năm đích; không phải hiện trạng.",
    en: "Main gates in the plan for the target year; not the present state.",
    lo: "ດ່ານຫຼັກຕາມແຜນ; ບໍ່ແມ່ນປັດຈຸບັນ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "quy hoạch cửa khẩu chính",
      "đến 2030 có bao nhiêu cửa khẩu chính",
      "đến 2050 có bao nhiêu cửa khẩu chính",
      "kế hoạch cửa khẩu chính",
    ],
    en: ["planned main gates", "main gates by 2030", "main gates by 2050"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
