import type { Finding } from "@bienmau/core/schema";

export const vlMarketsSmall: Finding = {
  id: "vl-markets-small",
  kind: "difficulty",
  topics: ["exchange-modes", "infrastructure"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Chợ biên giới nhỏ lẻ, cơ sở nghèo, đường khó, chủ yếu họp phiên, phục vụ cư dân.",
    en: "Border markets are small and poor, hard to reach, mostly periodic, serving residents.",
    lo: "ຕະຫຼາດຊາຍແດນນ້ອຍ, ທາງຍາກ, ສ່ວນໃຫຍ່ຕະຫຼາດນັດ ຮັບໃຊ້ຊາວຊາຍແດນ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 16",
    },
  ],
};
