import type { Finding } from "@bienmau/core/schema";

export const dbConclusionSlowdown: Finding = {
  id: "db-conclusion-slowdown",
  kind: "difficulty",
  topics: ["markets", "firms"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Tăng trưởng thương mại có dấu hiệu chững năm 2024; quy mô và sức cạnh tranh doanh nghiệp nhỏ, thiếu bền vững.",
    en: "Trade growth shows signs of slowing in 2024; firms are small and weak in competitiveness.",
    lo: "ການເຕີບໂຕການຄ້າເລີ່ມຊ້າປີ 2024; ວິສາຫະກິດນ້ອຍ ແຂ່ງຂັນອ່ອນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§5, dòng 1621–1639",
    },
  ],
};
