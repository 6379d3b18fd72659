import type { Source } from "@bienmau/core/schema";

export const bangkokpostCom = {
  id: "bangkokpost-com",
  title: "Bangkok Post: bài về thương mại Lào – Việt Nam năm 2012–2013",
  titleIs: "described",
  authors: [],
  publisher: "Bangkok Post",
  type: "news",
  language: "en",
  url: "http://www.bangkokpost.com/print/361029/",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
