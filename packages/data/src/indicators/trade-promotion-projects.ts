import type { Indicator } from "@bienmau/core/schema";

export const tradePromotionProjects = {
  id: "trade-promotion-projects",
  group: "promotion",
  name: {
    vi: "số đề án xúc tiến thương mại quốc gia cho thị trường Lào",
    en: "national trade promotion projects for Laos",
    lo: "ຈຳນວນໂຄງການສົ່ງເສີມການຄ້າສຳລັບລາວ",
  },
  definition: {
    vi: "Số đề án được phê duyệt thuộc Chương trình cấp quốc gia về xúc tiến thương mại.",
    en: "Projects approved under the national trade promotion programme.",
    lo: "ຈຳນວນໂຄງການທີ່ອະນຸມັດ.",
  },
  unit: "count",
  aliases: {
    vi: ["đề án xúc tiến thương mại", "bao nhiêu đề án", "đề án được phê duyệt", "số đề án xúc tiến"],
    en: ["trade promotion projects", "projects approved", "promotion schemes"],
    lo: ["ໂຄງການສົ່ງເສີມການຄ້າ"],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
