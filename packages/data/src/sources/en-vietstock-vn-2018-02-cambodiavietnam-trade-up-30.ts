import type { Source } from "@bienmau/core/schema";

export const enVietstockVn201802CambodiavietnamTradeUp30 = {
  id: "en-vietstock-vn-2018-02-cambodiavietnam-trade-up-30",
  title: "Vietstock, bản tiếng Anh: bài về kim ngạch Campuchia – Việt Nam năm 2017",
  titleIs: "described",
  authors: [],
  publisher: "Vietstock, bản tiếng Anh",
  publishedOn: "2018-02",
  type: "news",
  language: "en",
  url: "https://en.vietstock.vn/2018/02/cambodiavietnam-trade-up-30-percent-in-2017-977-307888.htm",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Campuchia.",
    en: "Bilateral trade between Vietnam and Cambodia.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ກຳປູເຈຍ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
