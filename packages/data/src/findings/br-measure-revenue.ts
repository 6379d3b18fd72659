import type { Finding } from "@bienmau/core/schema";

export const brMeasureRevenue: Finding = {
  id: "br-measure-revenue",
  kind: "measure",
  topics: ["finance", "investment"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Cho khu kinh tế cửa khẩu giữ lại thu thuế, phí hàng hóa qua cửa khẩu 5–10 năm để tái đầu tư hạ tầng.",
    en: "Let zones keep tax and fee revenue of goods through the gates for 5–10 years to reinvest in infrastructure.",
    lo: "ໃຫ້ເຂດເກັບລາຍຮັບພາສີ ແລະ ຄ່າທຳນຽມ 5–10 ປີ ລົງທຶນໂຄງລ່າງ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.b, dòng 100",
    },
  ],
};
