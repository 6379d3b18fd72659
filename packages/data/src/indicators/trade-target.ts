import type { Indicator } from "@bienmau/core/schema";

export const tradeTarget = {
  id: "trade-target",
  group: "trade",
  name: {
    vi: "mục tiêu kim ngạch",
    en: "trade target",
    lo: "ເປົ້າໝາຍມູນຄ່າການຄ້າ",
  },
  definition: {
    vi: "Mức kim ngạch mà hai bên đặt ra; không phải kết quả.",
    en: "The level of trade the two sides aim at; not a result.",
    lo: "ລະດັບທີ່ສອງຝ່າຍຕັ້ງໄວ້; ບໍ່ແມ່ນຜົນ.",
  },
  unit: "USD",
  aliases: {
    vi: [
      "mục tiêu kim ngạch song phương",
      "mục tiêu 10 tỷ",
      "mục tiêu 5 tỷ",
      "phấn đấu kim ngạch",
      "mục tiêu",
      "chỉ tiêu kim ngạch",
      "mục tiêu thương mại",
    ],
    en: ["trade goal", "target for bilateral trade", "goal", "target"],
    lo: ["ເປົ້າໝາຍການຄ້າ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
