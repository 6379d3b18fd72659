import type { Indicator } from "@bienmau/core/schema";

export const gatesPlannedInternational = {
  id: "gates-planned-international",
  group: "plan",
  name: {
    vi: "số cửa khẩu quốc tế theo quy hoạch",
    en: "planned international gates",
    lo: "ດ່ານສາກົນຕາມແຜນ",
  },
  definition: {
    vi: "Số cửa khẩu quốc tế theo quy hoạch cho năm đích; không phải hiện trạng.",
    en: "International gates in the plan for the target year; not the present state.",
    lo: "ດ່ານສາກົນຕາມແຜນ; ບໍ່ແມ່ນປັດຈຸບັນ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "quy hoạch cửa khẩu quốc tế",
      "đến 2030 có bao nhiêu cửa khẩu quốc tế",
      "đến 2050 có bao nhiêu cửa khẩu quốc tế",
      "kế hoạch cửa khẩu quốc tế",
    ],
    en: ["planned international gates", "international gates by 2030", "international gates by 2050"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
