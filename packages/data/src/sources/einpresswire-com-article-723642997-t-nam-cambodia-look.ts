import type { Source } from "@bienmau/core/schema";

export const einpresswireComArticle723642997TNamCambodiaLook = {
  id: "einpresswire-com-article-723642997-t-nam-cambodia-look",
  title: "EIN Presswire: bài về thương mại Việt Nam – Campuchia hướng tới 20 tỷ USD",
  titleIs: "described",
  authors: [],
  publisher: "EIN Presswire",
  type: "news",
  language: "en",
  url: "https://www.einpresswire.com/article/723642997/vi-t-nam-cambodia-look-forward-to-20-billion-trade",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Campuchia.",
    en: "Bilateral trade between Vietnam and Cambodia.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ກຳປູເຈຍ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
