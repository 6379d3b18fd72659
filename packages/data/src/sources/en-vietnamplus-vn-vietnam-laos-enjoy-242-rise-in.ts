import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnVietnamLaosEnjoy242RiseIn = {
  id: "en-vietnamplus-vn-vietnam-laos-enjoy-242-rise-in",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về kim ngạch Việt – Lào bảy tháng năm 2022",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/vietnam-laos-enjoy-242-rise-in-twoway-trade-in-7-months/235567.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
