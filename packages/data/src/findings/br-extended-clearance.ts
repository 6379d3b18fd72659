import type { Finding } from "@bienmau/core/schema";

export const brExtendedClearance: Finding = {
  id: "br-extended-clearance",
  kind: "result",
  topics: ["customs", "covid"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Các tỉnh phối hợp kéo dài giờ thông quan, mở thêm lối thông quan để giải phóng nông sản khi ùn tắc.",
    en: "Provinces extended clearance hours and opened extra routes to move farm goods at times of congestion.",
    lo: "ແຂວງຂະຫຍາຍເວລາ ແລະ ເປີດຊ່ອງເພີ່ມ ລະບາຍສິນຄ້າກະສິກຳຍາມແອອັດ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.5, dòng 29",
    },
  ],
};
