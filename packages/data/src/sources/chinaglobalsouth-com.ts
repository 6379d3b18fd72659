import type { Source } from "@bienmau/core/schema";

export const chinaglobalsouthCom = {
  id: "chinaglobalsouth-com",
  title: "China-Global South Project: bài về nhập khẩu từ Trung Quốc năm 2025",
  titleIs: "described",
  authors: [],
  publisher: "China-Global South Project",
  publishedOn: "2026-01-06",
  type: "news",
  language: "en",
  url: "https://chinaglobalsouth.com/2026/01/06/vietnam-hits-8-growth-as-u-s-surplus-and-china-imports-surge",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Trung Quốc.",
    en: "Bilateral trade between Vietnam and China.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ຈີນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
