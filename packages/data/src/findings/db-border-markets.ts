import type { Finding } from "@bienmau/core/schema";

export const dbBorderMarkets: Finding = {
  id: "db-border-markets",
  kind: "description",
  topics: ["exchange-modes", "people"],
  about: ["dien-bien", "huoi-puoc"],
  text: {
    vi: "Các chợ như Mường Nhà, Huổi Puốc là nơi buôn bán trực tiếp giữa cư dân hai bên và cả giao lưu văn hóa.",
    en: "Markets such as Mường Nhà and Huổi Puốc are where residents trade directly, and meet culturally.",
    lo: "ຕະຫຼາດ Mường Nhà, Huổi Puốc ເປັນບ່ອນຄ້າຂາຍໂດຍກົງ ແລະ ແລກປ່ຽນວັດທະນະທຳ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 965–975",
    },
  ],
};
