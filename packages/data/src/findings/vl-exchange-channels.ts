import type { Finding } from "@bienmau/core/schema";

export const vlExchangeChannels: Finding = {
  id: "vl-exchange-channels",
  kind: "description",
  topics: ["exchange-modes"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Mua bán qua biên giới diễn ra ở cửa khẩu, đường mòn, lối mở, nhất là chợ biên giới, kho hàng, cửa hàng bán lẻ.",
    en: "Cross-border trade runs through gates, trails and openings, and above all border markets, warehouses and shops.",
    lo: "ການຄ້າຜ່ານດ່ານ, ທາງນ້ອຍ, ຊ່ອງທາງຜ່ານ ໂດຍສະເພາະຕະຫຼາດຊາຍແດນ, ສາງ, ຮ້ານ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 5",
    },
  ],
};
