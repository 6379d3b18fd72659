import type { Source } from "@bienmau/core/schema";

export const enNhandanVnEconomicTradeCooperationRemainsABright = {
  id: "en-nhandan-vn-economic-trade-cooperation-remains-a-bright",
  title: "Nhân Dân, bản tiếng Anh: bài về hợp tác thương mại Việt – Trung (số liệu Trung Quốc, 2024)",
  titleIs: "described",
  authors: [],
  publisher: "Nhân Dân, bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.nhandan.vn/economic-trade-cooperation-remains-a-bright-spot-in-vietnam-china-ties-post143163.html",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Trung Quốc.",
    en: "Bilateral trade between Vietnam and China.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ຈີນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
