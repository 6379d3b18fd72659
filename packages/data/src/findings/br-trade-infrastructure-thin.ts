import type { Finding } from "@bienmau/core/schema";

export const brTradeInfrastructureThin: Finding = {
  id: "br-trade-infrastructure-thin",
  kind: "difficulty",
  topics: ["infrastructure", "logistics"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Hạ tầng thương mại biên giới thiếu, chủ yếu là chợ và kho, ít siêu thị, trung tâm logistics, kho ngoại quan; tuyến Lào có ít nhất.",
    en: "Border-trade infrastructure is thin: mostly markets and warehouses, few supermarkets, logistics centres or bonded stores; the Lao side has least.",
    lo: "ໂຄງລ່າງການຄ້າຊາຍແດນຂາດ: ສ່ວນຫຼາຍຕະຫຼາດ ແລະ ສາງ; ຝັ່ງລາວມີໜ້ອຍສຸດ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.2.5, dòng 51–53",
    },
  ],
};
