import type { Place } from "@bienmau/core/schema";

export const surveyTable4 = {
  id: "survey-table-4",
  kind: "survey-item",
  name: {
    vi: "khảo sát chất lượng hàng hóa (Bảng 4)",
    en: "survey on goods quality (Table 4)",
    lo: "ການສຳຫຼວດຄຸນນະພາບສິນຄ້າ (ຕາຕະລາງ 4)",
  },
  aliases: ["bảng 4", "khảo sát chất lượng hàng hóa", "table 4", "ຕາຕະລາງ 4"],
  within: [],
} satisfies Place;
