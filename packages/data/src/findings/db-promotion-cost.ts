import type { Finding } from "@bienmau/core/schema";

export const dbPromotionCost: Finding = {
  id: "db-promotion-cost",
  kind: "difficulty",
  topics: ["finance", "promotion", "firms"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Nhiều doanh nghiệp yếu về quảng bá, đàm phán quốc tế; chi phí xúc tiến và logistics cao, nguồn hỗ trợ tài chính thất thường.",
    en: "Many firms are weak in promotion and negotiation; promotion and logistics cost much and financial support is not stable.",
    lo: "ວິສາຫະກິດຫຼາຍແຫ່ງອ່ອນດ້ານໂຄສະນາ ແລະ ເຈລະຈາ; ຄ່າສົ່ງເສີມ ແລະ ໂລຈິສຕິກສູງ, ທຶນອຸດໜູນບໍ່ໝັ້ນຄົງ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.2, dòng 1465–1473; §5, dòng 1631–1633",
    },
  ],
};
