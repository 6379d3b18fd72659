import type { Finding } from "@bienmau/core/schema";

export const brIndustryRecovery: Finding = {
  id: "br-industry-recovery",
  kind: "result",
  topics: ["covid"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Sản xuất công nghiệp phục hồi; 13/25 tỉnh có IIP nửa đầu 2021 tăng hơn mức cả nước.",
    en: "Industry recovered; 13 of 25 provinces beat the national IIP growth in the first half of 2021.",
    lo: "ອຸດສາຫະກຳຟື້ນ; 13/25 ແຂວງ IIP ເຄິ່ງປີ 2021 ສູງກວ່າທົ່ວປະເທດ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.3, dòng 19–21",
    },
  ],
};
