import type { Finding } from "@bienmau/core/schema";

export const dbValueAddedLow: Finding = {
  id: "db-value-added-low",
  kind: "difficulty",
  topics: ["goods-quality", "processing"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Chất lượng hàng được quản lý khá tốt, tiêu chí minh bạch, nhưng giá trị gia tăng vẫn thấp và sức cạnh tranh hạn chế.",
    en: "Goods quality is fairly well controlled with open criteria, yet added value stays low and competitiveness limited.",
    lo: "ຄຸນນະພາບສິນຄ້າຄຸ້ມຄອງດີພໍສົມຄວນ ແຕ່ມູນຄ່າເພີ່ມຍັງຕ່ຳ ແລະ ການແຂ່ງຂັນຈຳກັດ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "abstract, dòng 13–15; §4.3, dòng 1481–1485",
    },
  ],
};
