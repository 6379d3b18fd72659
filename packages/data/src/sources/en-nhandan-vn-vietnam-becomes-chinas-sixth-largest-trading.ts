import type { Source } from "@bienmau/core/schema";

export const enNhandanVnVietnamBecomesChinasSixthLargestTrading = {
  id: "en-nhandan-vn-vietnam-becomes-chinas-sixth-largest-trading",
  title: "Nhân Dân, bản tiếng Anh: bài về kim ngạch Việt – Trung năm 2020",
  titleIs: "described",
  authors: [],
  publisher: "Nhân Dân, bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.nhandan.vn/vietnam-becomes-chinas-sixth-largest-trading-partner-post94250.html",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Trung Quốc.",
    en: "Bilateral trade between Vietnam and China.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ຈີນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
