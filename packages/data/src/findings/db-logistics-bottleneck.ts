import type { Finding } from "@bienmau/core/schema";

export const dbLogisticsBottleneck: Finding = {
  id: "db-logistics-bottleneck",
  kind: "difficulty",
  topics: ["logistics", "roads"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Hạ tầng và dịch vụ logistics là điểm nghẽn lớn: chi phí vận chuyển cao, đường nối hạn chế.",
    en: "Logistics is the main bottleneck: high transport costs and limited roads.",
    lo: "ໂລຈິສຕິກເປັນຈຸດຂັດຂ້ອງໃຫຍ່: ຄ່າຂົນສົ່ງສູງ, ທາງເຊື່ອມຈຳກັດ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1537–1543",
    },
  ],
};
