import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnVietnamlaosTradeUp283In10 = {
  id: "en-vietnamplus-vn-vietnamlaos-trade-up-283-in-10",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về kim ngạch Việt – Lào mười tháng năm 2022",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/vietnamlaos-trade-up-283-in-10-months/244817.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
