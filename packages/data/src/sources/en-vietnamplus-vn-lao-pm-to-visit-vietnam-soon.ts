import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnLaoPmToVisitVietnamSoon = {
  id: "en-vietnamplus-vn-lao-pm-to-visit-vietnam-soon",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về chuyến thăm Việt Nam của Thủ tướng Lào",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/lao-pm-to-visit-vietnam-soon/166381.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
