import type { Source } from "@bienmau/core/schema";

export const baobinhduongVn = {
  id: "baobinhduong-vn",
  title: "Báo Bình Dương, bản tiếng Anh: bài về kim ngạch Việt – Lào năm 2022",
  titleIs: "described",
  authors: [],
  publisher: "Báo Bình Dương, bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://baobinhduong.vn/economic/vietnam-laos-trade-records-impressive-growth-in-2022-a289585.html",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
