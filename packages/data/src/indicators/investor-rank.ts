import type { Indicator } from "@bienmau/core/schema";

export const investorRank = {
  id: "investor-rank",
  group: "investment",
  name: {
    vi: "thứ hạng của Việt Nam trong các nước đầu tư vào Lào",
    en: "rank of Vietnam among investors in Laos",
    lo: "ອັນດັບຂອງຫວຽດນາມ",
  },
  definition: {
    vi: "Thứ hạng trong các nước đầu tư tại Lào.",
    en: "Place among the countries investing in Laos.",
    lo: "ອັນດັບໃນບັນດາປະເທດລົງທຶນຢູ່ລາວ.",
  },
  unit: "rank",
  aliases: {
    vi: [
      "đứng thứ mấy đầu tư tại lào",
      "thứ hạng đầu tư",
      "đứng thứ mấy về đầu tư",
      "đứng thứ mấy",
      "xếp thứ mấy về đầu tư",
      "xếp thứ mấy trong các nước đầu tư",
      "đứng thứ mấy về đầu tư tại",
      "thứ hạng về đầu tư",
    ],
    en: [
      "investor rank",
      "rank among investors",
      "rank among investors in laos",
      "place among investors",
      "largest investor",
    ],
    lo: ["ອັນດັບລົງທຶນ"],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
