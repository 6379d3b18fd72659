import type { Indicator } from "@bienmau/core/schema";

export const publicInvestmentDisbursement = {
  id: "public-investment-disbursement",
  group: "economy",
  name: {
    vi: "tỷ lệ giải ngân vốn đầu tư công",
    en: "public investment disbursed",
    lo: "ອັດຕາເບີກຈ່າຍທຶນລັດ",
  },
  definition: {
    vi: "Tỷ lệ giải ngân vốn đầu tư công trong năm.",
    en: "Share of public investment capital disbursed in the year.",
    lo: "ອັດຕາເບີກຈ່າຍທຶນລັດໃນປີ.",
  },
  unit: "percent",
  aliases: {
    vi: ["giải ngân", "tỷ lệ giải ngân", "giải ngân đầu tư công"],
    en: ["disbursement", "public investment disbursement"],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
