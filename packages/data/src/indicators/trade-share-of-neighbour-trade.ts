import type { Indicator } from "@bienmau/core/schema";

export const tradeShareOfNeighbourTrade = {
  id: "trade-share-of-neighbour-trade",
  group: "trade",
  name: {
    vi: "tỷ trọng của thương mại qua biên giới đất liền trong kim ngạch với ba nước láng giềng",
    en: "land-border share of trade with the three neighbours",
    lo: "ສ່ວນແບ່ງໃນການຄ້າກັບ 3 ປະເທດເພື່ອນບ້ານ",
  },
  definition: {
    vi: "Kim ngạch qua biên giới đất liền so với kim ngạch với Trung Quốc, Lào, Campuchia; nguồn viết “xuất khẩu”, con số chỉ hợp với tổng kim ngạch.",
    en: "Land-border trade against trade with China, Laos and Cambodia; the source says “exports”, the figure only fits total trade.",
    lo: "ມູນຄ່າຜ່ານຊາຍແດນທຽບກັບການຄ້າກັບຈີນ ລາວ ກຳປູເຈຍ.",
  },
  unit: "percent",
  aliases: {
    vi: ["tỷ trọng trong kim ngạch với trung quốc lào campuchia", "chiếm bao nhiêu phần trăm kim ngạch với ba nước"],
    en: ["share of trade with china laos and cambodia", "share of trade with neighbours"],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
