import type { Source } from "@bienmau/core/schema";

export const vietnameconomyOrg = {
  id: "vietnameconomy-org",
  title: "Vietnam Economy: bài về kim ngạch Việt Nam – Lào nửa đầu năm 2013",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam Economy",
  type: "news",
  language: "en",
  url: "http://www.vietnameconomy.org/trade/vietnam-lao-2013-trade-turnover-totals-us504-million/",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
