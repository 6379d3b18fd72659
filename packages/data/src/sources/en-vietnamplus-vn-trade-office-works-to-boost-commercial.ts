import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnTradeOfficeWorksToBoostCommercial = {
  id: "en-vietnamplus-vn-trade-office-works-to-boost-commercial",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về thương mại Việt – Lào nửa đầu năm 2020",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/trade-office-works-to-boost-commercial-ties-with-laos-amid-covid19/182407.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
