import type { Indicator } from "@bienmau/core/schema";

export const tradePromotionProjectsDoneInLaos = {
  id: "trade-promotion-projects-done-in-laos",
  group: "promotion",
  name: {
    vi: "số đề án xúc tiến thực hiện tại Lào",
    en: "trade promotion projects held in Laos",
    lo: "ໂຄງການທີ່ຈັດຢູ່ລາວ",
  },
  definition: {
    vi: "Số chương trình thực hiện tại Lào.",
    en: "Programmes held in Laos.",
    lo: "ໂຄງການທີ່ຈັດຢູ່ລາວ.",
  },
  unit: "count",
  aliases: {
    vi: ["đề án thực hiện tại lào", "chương trình tại lào"],
    en: ["projects in laos"],
    lo: [],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
