import type { Indicator } from "@bienmau/core/schema";

export const borderMarkets = {
  id: "border-markets",
  group: "infrastructure",
  name: {
    vi: "số chợ biên giới",
    en: "border markets",
    lo: "ຈຳນວນຕະຫຼາດຊາຍແດນ",
  },
  definition: {
    vi: "Số chợ biên giới trên các tuyến.",
    en: "Border markets along the borders.",
    lo: "ຈຳນວນຕະຫຼາດຊາຍແດນ.",
  },
  unit: "count",
  aliases: {
    vi: ["chợ biên giới", "bao nhiêu chợ biên giới", "số chợ", "chợ cửa khẩu"],
    en: ["border markets", "how many border markets", "markets"],
    lo: ["ຕະຫຼາດຊາຍແດນ", "ຕະຫຼາດຈັກແຫ່ງ", "ມີຕະຫຼາດຊາຍແດນຈັກແຫ່ງ", "ຕະຫຼາດຊາຍແດນຈັກແຫ່ງ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
