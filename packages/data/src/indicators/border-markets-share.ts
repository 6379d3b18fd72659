import type { Indicator } from "@bienmau/core/schema";

export const borderMarketsShare = {
  id: "border-markets-share",
  group: "infrastructure",
  name: {
    vi: "tỷ lệ chợ biên giới theo tuyến",
    en: "share of border markets by border",
    lo: "ສ່ວນແບ່ງຕະຫຼາດຊາຍແດນ",
  },
  definition: {
    vi: "Phần của mỗi tuyến biên giới trong tổng số chợ biên giới.",
    en: "Share of each border in all border markets.",
    lo: "ສ່ວນແບ່ງຂອງແຕ່ລະຊາຍແດນ.",
  },
  unit: "percent",
  aliases: {
    vi: [
      "tỷ lệ chợ biên giới",
      "chiếm bao nhiêu phần trăm số chợ",
      "chợ biên giới chiếm bao nhiêu phần trăm",
      "phần trăm số chợ biên giới",
      "phần trăm chợ biên giới",
      "tỷ trọng chợ biên giới",
      "tỷ lệ chợ",
      "chiếm bao nhiêu phần trăm số chợ biên giới",
      "chiếm bao nhiêu % số chợ biên giới",
    ],
    en: [
      "share of border markets",
      "percentage of markets",
      "percent of border markets",
      "percentage of border markets",
    ],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
