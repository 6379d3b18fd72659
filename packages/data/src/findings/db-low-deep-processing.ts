import type { Finding } from "@bienmau/core/schema";

export const dbLowDeepProcessing: Finding = {
  id: "db-low-deep-processing",
  kind: "difficulty",
  topics: ["processing", "goods-quality"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Tỷ trọng hàng chế biến sâu, hàm lượng công nghệ cao còn thấp.",
    en: "The share of deeply processed, technology-rich goods is still low.",
    lo: "ສັດສ່ວນສິນຄ້າປຸງແຕ່ງເລິກ ແລະ ເຕັກໂນໂລຊີສູງຍັງຕ່ຳ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 729–733; §5, dòng 1627–1631",
    },
  ],
};
