import type { Indicator } from "@bienmau/core/schema";

export const tradeShareOfNationalTrade = {
  id: "trade-share-of-national-trade",
  group: "trade",
  name: {
    vi: "tỷ trọng của thương mại qua biên giới đất liền trong kim ngạch cả nước",
    en: "land-border share of national trade",
    lo: "ສ່ວນແບ່ງການຄ້າຊາຍແດນທາງບົກໃນມູນຄ່າທັງປະເທດ",
  },
  definition: {
    vi: "Kim ngạch qua biên giới đất liền chia cho tổng kim ngạch xuất nhập khẩu cả nước.",
    en: "Trade over the land borders as a share of all national trade.",
    lo: "ມູນຄ່າຜ່ານຊາຍແດນທາງບົກ ທຽບກັບທັງປະເທດ.",
  },
  unit: "percent",
  aliases: {
    vi: [
      "chiếm bao nhiêu phần trăm kim ngạch cả nước",
      "tỷ trọng trong tổng kim ngạch cả nước",
      "tỷ trọng thương mại biên giới",
      "chiếm bao nhiêu phần trăm tổng kim ngạch cả nước",
      "phần trăm tổng kim ngạch cả nước",
      "phần trăm kim ngạch cả nước",
      "tỷ trọng trong kim ngạch cả nước",
      "tỷ trọng kim ngạch cả nước",
      "chiếm tỷ trọng bao nhiêu trong tổng kim ngạch cả nước",
      "chiếm bao nhiêu % tổng kim ngạch cả nước",
      "phần trăm tổng kim ngạch xuất nhập khẩu cả nước",
    ],
    en: [
      "share of national trade",
      "share of total national trade",
      "percent of national trade",
      "share of the country’s trade",
    ],
    lo: ["ສ່ວນແບ່ງໃນທັງປະເທດ"],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
