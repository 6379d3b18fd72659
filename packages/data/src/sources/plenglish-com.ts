import type { Source } from "@bienmau/core/schema";

export const plenglishCom = {
  id: "plenglish-com",
  title: "Prensa Latina, bản tiếng Anh: bài về hợp tác kinh tế Lào – Việt Nam (12/2025)",
  titleIs: "described",
  authors: [],
  publisher: "Prensa Latina, bản tiếng Anh",
  publishedOn: "2025-12-05",
  type: "news",
  language: "en",
  url: "https://www.plenglish.com/news/2025/12/05/laos-and-vietnam-boost-economic-cooperation-project",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
