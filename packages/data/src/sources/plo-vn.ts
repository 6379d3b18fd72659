import type { Source } from "@bienmau/core/schema";

export const ploVn = {
  id: "plo-vn",
  title: "Pháp Luật TP. Hồ Chí Minh (PLO): bài về kim ngạch Việt Nam – Lào năm 2011",
  titleIs: "described",
  authors: [],
  publisher: "Pháp Luật TP. Hồ Chí Minh (PLO)",
  type: "news",
  language: "vi",
  url: "http://plo.vn/kinh-te/quan-ly-kinh-te/kim-ngach-thuong-mai-viet-nam-lao-se-dat-700-trieu-usd-87281.html",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
