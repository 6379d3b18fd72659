import type { Term } from "@bienmau/core/schema";

export const khoNgoaiQuan: Term = {
  id: "kho-ngoai-quan",
  name: {
    vi: "Kho ngoại quan",
    en: "Bonded warehouse",
    lo: "ສາງພາສີ",
  },
  aliases: ["bonded store", "customs warehouse"],
  definition: {
    vi: "Kho giữ hàng chưa hoàn thành thủ tục hoặc chờ xuất, nhập, dưới giám sát hải quan.",
    en: "A store for goods not yet cleared or awaiting trade, under customs control.",
    lo: "ສາງເກັບສິນຄ້າລໍຖ້າຂັ້ນຕອນ ພາຍໃຕ້ພາສີ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1551",
    },
  ],
};
