import type { Source } from "@bienmau/core/schema";

export const thestarComMy = {
  id: "thestar-com-my",
  title: "The Star (Malaysia): bài về kim ngạch Lào – Việt Nam nửa đầu năm 2023 (số liệu Lào)",
  titleIs: "described",
  authors: [],
  publisher: "The Star (Malaysia)",
  publishedOn: "2023-09-18",
  type: "news",
  language: "en",
  url: "https://thestar.com.my/aseanplus/aseanplus-news/2023/09/18/laos-vietnam-trade-hits-us833mil-in-first-half-of-2023",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
