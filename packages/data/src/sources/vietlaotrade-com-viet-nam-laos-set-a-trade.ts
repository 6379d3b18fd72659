import type { Source } from "@bienmau/core/schema";

export const vietlaotradeComVietNamLaosSetATrade = {
  id: "vietlaotrade-com-viet-nam-laos-set-a-trade",
  title: "vietlaotrade.com: bài về kỷ lục thương mại Việt – Lào (bảy tháng 2025)",
  titleIs: "described",
  authors: [],
  publisher: "vietlaotrade.com",
  type: "news",
  language: "en",
  url: "http://vietlaotrade.com/viet-nam%E2%80%93laos-set-a-trade-record-over-the-past-decade.html",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
