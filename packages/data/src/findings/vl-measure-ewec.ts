import type { Finding } from "@bienmau/core/schema";

export const vlMeasureEwec: Finding = {
  id: "vl-measure-ewec",
  kind: "measure",
  topics: ["roads", "logistics"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Phát triển đường nối hai nước, gắn với Hành lang kinh tế Đông – Tây và Tiểu vùng sông Mê Công mở rộng.",
    en: "Develop connecting roads, tied to the East–West Economic Corridor and Greater Mekong Subregion.",
    lo: "ພັດທະນາທາງເຊື່ອມຕໍ່ ກັບແລວເສດຖະກິດຕາເວັນອອກ–ຕາເວັນຕົກ ແລະ ອະນຸພາກພື້ນແມ່ນ້ຳຂອງ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 23",
    },
  ],
};
