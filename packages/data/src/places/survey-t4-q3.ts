import type { Place } from "@bienmau/core/schema";

export const surveyT4Q3 = {
  id: "survey-t4-q3",
  kind: "survey-item",
  name: {
    vi: "Cán bộ kiểm tra đáp ứng yêu cầu về thời gian và trình độ",
    en: "Inspectors are timely and qualified",
    lo: "ເຈົ້າໜ້າທີ່ກວດກາທັນເວລາ ແລະ ມີຄວາມສາມາດ",
  },
  aliases: [
    "cán bộ kiểm tra",
    "trình độ cán bộ",
    "cán bộ làm công tác kiểm tra chất lượng",
    "inspectors",
    "qualified inspectors",
  ],
  within: ["survey-table-4"],
} satisfies Place;
