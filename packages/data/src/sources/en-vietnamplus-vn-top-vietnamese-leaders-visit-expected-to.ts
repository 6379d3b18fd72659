import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnTopVietnameseLeadersVisitExpectedTo = {
  id: "en-vietnamplus-vn-top-vietnamese-leaders-visit-expected-to",
  title:
    "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về thương mại Việt – Lào nhân chuyến thăm cấp cao (2019)",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/top-vietnamese-leaders-visit-expected-to-boost-vietnamlaos-trade/147074.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
