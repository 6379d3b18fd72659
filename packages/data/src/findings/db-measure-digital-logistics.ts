import type { Finding } from "@bienmau/core/schema";

export const dbMeasureDigitalLogistics: Finding = {
  id: "db-measure-digital-logistics",
  kind: "measure",
  topics: ["digital", "logistics"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Logistics số: phần mềm vận tải, theo dõi hành trình, đặt xe – đặt hàng xuyên biên giới, vận tải đa phương thức.",
    en: "Digital logistics: transport software, tracking, cross-border booking, multimodal transport.",
    lo: "ໂລຈິສຕິກດິຈິຕອນ: ຊອບແວຂົນສົ່ງ, ຕິດຕາມ, ຈອງຂ້າມແດນ, ຂົນສົ່ງຫຼາຍຮູບແບບ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1557–1563",
    },
  ],
};
