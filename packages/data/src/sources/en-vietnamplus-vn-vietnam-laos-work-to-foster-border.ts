import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnVietnamLaosWorkToFosterBorder = {
  id: "en-vietnamplus-vn-vietnam-laos-work-to-foster-border",
  title:
    "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về hợp tác thương mại biên giới Việt – Lào (số liệu 2021)",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/vietnam-laos-work-to-foster-border-trade-collaboration/224873.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
