import type { Indicator } from "@bienmau/core/schema";

export const borderProvinces = {
  id: "border-provinces",
  group: "administration",
  name: {
    vi: "số tỉnh biên giới",
    en: "border provinces",
    lo: "ຈຳນວນແຂວງຊາຍແດນ",
  },
  definition: {
    vi: "Số tỉnh có biên giới đất liền (tỉnh cũ, trước 1/7/2025, nếu kỳ trước đó).",
    en: "Provinces on the land border (old provinces where the period is before 1 July 2025).",
    lo: "ຈຳນວນແຂວງທີ່ມີຊາຍແດນທາງບົກ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "tỉnh biên giới",
      "bao nhiêu tỉnh biên giới",
      "số tỉnh giáp",
      "mấy tỉnh giáp",
      "tỉnh giáp",
      "tỉnh tiếp giáp",
      "bao nhiêu tỉnh giáp",
      "bao nhiêu tỉnh có biên giới",
      "số tỉnh biên giới",
      "tỉnh biên giới đất liền",
      "bao nhiêu tỉnh biên giới đất liền",
    ],
    en: [
      "border provinces",
      "how many border provinces",
      "provinces bordering",
      "number of border provinces",
      "provinces border",
    ],
    lo: ["ແຂວງຊາຍແດນ", "ຈັກແຂວງ", "ມີຈັກແຂວງ", "ຈຳນວນແຂວງ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
