import type { Place } from "@bienmau/core/schema";

export const surveyT5Q3 = {
  id: "survey-t5-q3",
  kind: "survey-item",
  name: {
    vi: "Đáp ứng nhu cầu trao đổi quy mô lớn và hợp tác lâu dài",
    en: "Meets large-scale and long-term needs",
    lo: "ຕອບສະໜອງການແລກປ່ຽນຂະໜາດໃຫຍ່",
  },
  aliases: [
    "quy mô lớn",
    "hợp tác lâu dài",
    "trao đổi hàng hóa quy mô lớn",
    "large-scale exchange",
    "long-term cooperation",
  ],
  within: ["survey-table-5"],
} satisfies Place;
