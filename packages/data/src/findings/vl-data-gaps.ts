import type { Finding } from "@bienmau/core/schema";

export const vlDataGaps: Finding = {
  id: "vl-data-gaps",
  kind: "difficulty",
  topics: ["data"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Số liệu thương mại biên giới thu thập không đủ, không thống nhất, khó dự báo và triển khai.",
    en: "Border-trade figures are incomplete and inconsistent, which hinders forecasting and action.",
    lo: "ຕົວເລກການຄ້າຊາຍແດນບໍ່ຄົບ ບໍ່ເປັນເອກະພາບ ພະຍາກອນຍາກ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 16",
    },
  ],
};
