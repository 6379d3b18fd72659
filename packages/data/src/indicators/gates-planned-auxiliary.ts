import type { Indicator } from "@bienmau/core/schema";

export const gatesPlannedAuxiliary = {
  id: "gates-planned-auxiliary",
  group: "plan",
  name: {
    vi: "số cửa khẩu phụ theo quy hoạch",
    en: "planned auxiliary gates",
    lo: "ດ່ານສຳຮອງຕາມແຜນ",
  },
  definition: {
    vi: "Số cửa khẩu phụ theo quy hoạch cho năm đích; không phải hiện trạng.",
    en: "Auxiliary gates in the plan for the target year; not the present state.",
    lo: "ດ່ານສຳຮອງຕາມແຜນ; ບໍ່ແມ່ນປັດຈຸບັນ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "quy hoạch cửa khẩu phụ",
      "đến 2030 có bao nhiêu cửa khẩu phụ",
      "đến 2050 có bao nhiêu cửa khẩu phụ",
      "kế hoạch cửa khẩu phụ",
    ],
    en: ["planned auxiliary gates", "auxiliary gates by 2030", "auxiliary gates by 2050"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
