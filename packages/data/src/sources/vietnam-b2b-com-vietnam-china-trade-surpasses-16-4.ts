import type { Source } from "@bienmau/core/schema";

export const vietnamB2bComVietnamChinaTradeSurpasses164 = {
  id: "vietnam-b2b-com-vietnam-china-trade-surpasses-16-4",
  title: "Vietnam B2B: bài về kim ngạch Việt – Trung tháng 1/2024",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam B2B",
  type: "news",
  language: "en",
  url: "https://vietnam-b2b.com/en/vietnam-china-trade-surpasses-16-4-billion-in-january/",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Trung Quốc.",
    en: "Bilateral trade between Vietnam and China.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ຈີນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
