import type { Place } from "@bienmau/core/schema";

export const surveyTable5 = {
  id: "survey-table-5",
  kind: "survey-item",
  name: {
    vi: "khảo sát phương thức trao đổi hàng hóa (Bảng 5)",
    en: "survey on modes of exchange (Table 5)",
    lo: "ການສຳຫຼວດວິທີແລກປ່ຽນສິນຄ້າ (ຕາຕະລາງ 5)",
  },
  aliases: ["bảng 5", "khảo sát phương thức trao đổi", "table 5", "ຕາຕະລາງ 5"],
  within: [],
} satisfies Place;
