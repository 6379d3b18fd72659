import type { Place } from "@bienmau/core/schema";

export const surveyT4Q4 = {
  id: "survey-t4-q4",
  kind: "survey-item",
  name: {
    vi: "Tiêu chí chất lượng hàng hóa rõ ràng, công khai",
    en: "Quality criteria are clear and public",
    lo: "ເກນຄຸນນະພາບຈະແຈ້ງ ເປີດເຜີຍ",
  },
  aliases: [
    "tiêu chí rõ ràng công khai",
    "tiêu chí chất lượng",
    "tiêu chí công khai",
    "quality criteria",
    "clear criteria",
  ],
  within: ["survey-table-4"],
} satisfies Place;
