import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnVietnamlaosTradeTurnoverIncreasesSharp = {
  id: "en-vietnamplus-vn-vietnamlaos-trade-turnover-increases-sharp",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về kim ngạch Việt – Lào tháng 1/2024",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/vietnamlaos-trade-turnover-increases-sharply-in-january/280075.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
