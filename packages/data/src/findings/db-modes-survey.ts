import type { Finding } from "@bienmau/core/schema";

export const dbModesSurvey: Finding = {
  id: "db-modes-survey",
  kind: "result",
  topics: ["exchange-modes"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Khảo sát 80 người đánh giá các phương thức trao đổi ở mức khá (3,7–4,0/5).",
    en: "A survey of 80 people rates the modes of exchange fairly good (3.7–4.0 of 5).",
    lo: "ການສຳຫຼວດ 80 ຄົນ ໃຫ້ຄະແນນຮູບແບບການແລກປ່ຽນລະດັບດີພໍສົມຄວນ (3,7–4,0/5).",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, Bảng 5, dòng 1036–1067",
    },
  ],
};
