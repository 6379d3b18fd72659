import type { Indicator } from "@bienmau/core/schema";

export const provincesBudgetSelfSufficient = {
  id: "provinces-budget-self-sufficient",
  group: "economy",
  name: {
    vi: "số tỉnh tự chủ ngân sách",
    en: "provinces with their own budget",
    lo: "ແຂວງທີ່ກຸ້ມງົບປະມານ",
  },
  definition: {
    vi: "Số tỉnh biên giới tự chủ ngân sách.",
    en: "Border provinces that balance their own budget.",
    lo: "ແຂວງທີ່ກຸ້ມງົບປະມານຕົນເອງ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "tự chủ ngân sách",
      "bao nhiêu tỉnh tự chủ ngân sách",
      "tỉnh tự chủ ngân sách",
      "tỉnh biên giới tự chủ ngân sách",
      "bao nhiêu tỉnh biên giới tự chủ ngân sách",
      "tự cân đối ngân sách",
      "tự cân đối được ngân sách",
      "tỉnh biên giới tự cân đối được ngân sách",
    ],
    en: ["self-sufficient provinces", "budget self-sufficient", "own budget", "self-sufficient in budget"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
