import type { Source } from "@bienmau/core/schema";

export const phnompenhpostCom = {
  id: "phnompenhpost-com",
  title: "The Phnom Penh Post: bài về kim ngạch Campuchia – Việt Nam giảm",
  titleIs: "described",
  authors: [],
  publisher: "The Phnom Penh Post",
  type: "news",
  language: "en",
  url: "https://www.phnompenhpost.com/business/vietnam-trade-drops-pm-wants-more-sezs",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Campuchia.",
    en: "Bilateral trade between Vietnam and Cambodia.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ກຳປູເຈຍ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
