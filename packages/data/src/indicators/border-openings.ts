import type { Indicator } from "@bienmau/core/schema";

export const borderOpenings = {
  id: "border-openings",
  group: "administration",
  name: {
    vi: "số lối mở",
    en: "border openings",
    lo: "ຈຳນວນຈຸດຜ່ອນປົນ",
  },
  definition: {
    vi: "Số lối mở tại thời điểm nêu.",
    en: "Border openings at the date given.",
    lo: "ຈຳນວນຈຸດຜ່ອນປົນ.",
  },
  unit: "count",
  aliases: {
    vi: ["lối mở", "bao nhiêu lối mở", "số lối mở"],
    en: ["openings", "border openings", "how many openings"],
    lo: ["ຈຸດຜ່ອນປົນ", "ທາງເປີດ", "ມີຈຸດຜ່ອນປົນຈັກແຫ່ງ", "ລໍ້ເມີ"],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
