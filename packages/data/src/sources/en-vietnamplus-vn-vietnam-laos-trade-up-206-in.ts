import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnVietnamLaosTradeUp206In = {
  id: "en-vietnamplus-vn-vietnam-laos-trade-up-206-in",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về kim ngạch Việt – Lào nửa đầu năm 2022",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/vietnam-laos-trade-up-206-in-first-half/234336.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
