import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnVietnamlaosTradeFairHelpsPromoteBilat = {
  id: "en-vietnamplus-vn-vietnamlaos-trade-fair-helps-promote-bilat",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về hội chợ thương mại Việt – Lào (2019)",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/vietnamlaos-trade-fair-helps-promote-bilateral-economic-ties/155178.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
