import type { Finding } from "@bienmau/core/schema";

export const lsPlanTaLungLyVan: Finding = {
  id: "ls-plan-ta-lung-ly-van",
  kind: "measure",
  topics: ["agreements"],
  about: ["cao-bang", "ta-lung", "ly-van"],
  text: {
    vi: "Cao Bằng dự định nâng Tà Lùng và Lý Vạn lên quốc tế (Tà Lùng công bố 12/9/2025; Lý Vạn mới là cửa khẩu chính).",
    en: "Cao Bằng planned to raise Tà Lùng and Lý Vạn to international (Tà Lùng announced on 12 September 2025; Lý Vạn still main).",
    lo: "Cao Bằng ວາງແຜນຍົກ Tà Lùng ແລະ Lý Vạn ເປັນສາກົນ (Tà Lùng ປະກາດ 12/9/2025; Lý Vạn ຍັງດ່ານຫຼັກ).",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 43",
    },
  ],
};
