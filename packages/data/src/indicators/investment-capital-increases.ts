import type { Indicator } from "@bienmau/core/schema";

export const investmentCapitalIncreases = {
  id: "investment-capital-increases",
  group: "investment",
  name: {
    vi: "số lượt điều chỉnh tăng vốn",
    en: "capital increases",
    lo: "ຈຳນວນຄັ້ງເພີ່ມທຶນ",
  },
  definition: {
    vi: "Số lượt dự án điều chỉnh tăng vốn.",
    en: "Times that projects raised their capital.",
    lo: "ຈຳນວນຄັ້ງເພີ່ມທຶນ.",
  },
  unit: "count",
  aliases: {
    vi: ["lượt tăng vốn", "điều chỉnh tăng vốn"],
    en: ["capital increases"],
    lo: [],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
