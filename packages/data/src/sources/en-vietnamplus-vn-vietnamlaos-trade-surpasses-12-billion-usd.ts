import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnVietnamlaosTradeSurpasses12BillionUsd = {
  id: "en-vietnamplus-vn-vietnamlaos-trade-surpasses-12-billion-usd",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về kim ngạch Việt – Lào chín tháng năm 2022",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/vietnamlaos-trade-surpasses-12-billion-usd-in-first-nine-months/240198.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
