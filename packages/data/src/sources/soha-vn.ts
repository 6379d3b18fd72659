import type { Source } from "@bienmau/core/schema";

export const sohaVn = {
  id: "soha-vn",
  title: "Soha: bài về kim ngạch Việt – Lào bảy tháng năm 2025",
  titleIs: "described",
  authors: [],
  publisher: "Soha",
  publishedOn: "2025-08-16",
  type: "news",
  language: "vi",
  url: "https://soha.vn/viet-nam-va-lao-vua-lap-mot-ky-luc-moi-chi-trong-7-thang-198250816162010813.htm",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
