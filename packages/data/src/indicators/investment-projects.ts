import type { Indicator } from "@bienmau/core/schema";

export const investmentProjects = {
  id: "investment-projects",
  group: "investment",
  name: {
    vi: "số dự án đầu tư của Việt Nam tại Lào",
    en: "Vietnamese investment projects in Laos",
    lo: "ໂຄງການລົງທຶນຂອງຫວຽດນາມຢູ່ລາວ",
  },
  definition: {
    vi: "Số dự án đầu tư của Việt Nam sang Lào còn hiệu lực.",
    en: "Vietnamese investment projects in Laos.",
    lo: "ໂຄງການລົງທຶນຂອງຫວຽດນາມຢູ່ລາວ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "dự án đầu tư sang lào",
      "bao nhiêu dự án đầu tư",
      "việt nam có bao nhiêu dự án tại lào",
      "dự án đầu tư",
      "bao nhiêu dự án đầu tư sang",
      "số dự án đầu tư",
    ],
    en: ["investment projects in laos", "vietnamese projects in laos", "projects in laos", "investment projects"],
    lo: ["ໂຄງການລົງທຶນ", "ໂຄງການລົງທຶນຈັກໂຄງການ"],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
