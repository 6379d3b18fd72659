import type { Finding } from "@bienmau/core/schema";

export const dbMarketPairsLively: Finding = {
  id: "db-market-pairs-lively",
  kind: "result",
  topics: ["exchange-modes", "people"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Trao đổi ở các cặp chợ biên giới sôi động hơn, thu hút cả người ngoài vùng; mặt hàng phong phú hơn.",
    en: "Exchange at paired border markets has grown livelier, drawing people from beyond the area, with a wider range of goods.",
    lo: "ການແລກປ່ຽນຢູ່ຕະຫຼາດຄູ່ຊາຍແດນຄຶກຄື້ນຂຶ້ນ ດຶງດູດຄົນນອກເຂດ; ສິນຄ້າຫຼາກຫຼາຍຂຶ້ນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 885–901",
    },
  ],
};
