import type { Indicator } from "@bienmau/core/schema";

export const tradePromotionProjectsDone = {
  id: "trade-promotion-projects-done",
  group: "promotion",
  name: {
    vi: "số đề án xúc tiến đã thực hiện",
    en: "trade promotion projects carried out",
    lo: "ໂຄງການທີ່ໄດ້ປະຕິບັດ",
  },
  definition: {
    vi: "Số đề án đã thực hiện.",
    en: "Projects carried out.",
    lo: "ຈຳນວນໂຄງການທີ່ໄດ້ປະຕິບັດ.",
  },
  unit: "count",
  aliases: {
    vi: ["đề án đã thực hiện", "bao nhiêu đề án được thực hiện"],
    en: ["projects carried out", "projects done"],
    lo: [],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
