import type { Finding } from "@bienmau/core/schema";

export const vlCausePolicy: Finding = {
  id: "vl-cause-policy",
  kind: "cause",
  topics: ["agreements", "investment"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Thiếu chính sách thuế, thương mại biên giới đủ hấp dẫn; nâng cấp, mở cửa khẩu chậm so với nhu cầu.",
    en: "Attractive tax and border-trade policies are lacking; gates are upgraded and opened more slowly than demand.",
    lo: "ຂາດນະໂຍບາຍພາສີ ແລະ ການຄ້າດຶງດູດ; ຍົກລະດັບ ແລະ ເປີດດ່ານຊ້າກວ່າຄວາມຕ້ອງການ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 18",
    },
  ],
};
