import type { Place } from "@bienmau/core/schema";

export const surveyT5Q4 = {
  id: "survey-t5-q4",
  kind: "survey-item",
  name: {
    vi: "Có hoạt động xúc tiến thương mại như hội chợ, triển lãm ở khu vực biên giới",
    en: "Promotion events such as fairs are held in the border areas",
    lo: "ມີງານສົ່ງເສີມການຄ້າຢູ່ເຂດຊາຍແດນ",
  },
  aliases: [
    "hoạt động xúc tiến thương mại",
    "hội chợ hoặc triển lãm",
    "các hoạt động xúc tiến thương mại",
    "trade-promotion activities",
    "trade promotion activities",
    "promotion activities",
    "promotion events survey",
    "fairs in border areas",
  ],
  within: ["survey-table-5"],
} satisfies Place;
