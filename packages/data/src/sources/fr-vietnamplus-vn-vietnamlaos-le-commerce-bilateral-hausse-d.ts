import type { Source } from "@bienmau/core/schema";

export const frVietnamplusVnVietnamlaosLeCommerceBilateralHausseD = {
  id: "fr-vietnamplus-vn-vietnamlaos-le-commerce-bilateral-hausse-d",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Pháp: bài về kim ngạch Việt – Lào tăng hơn 24% (2022)",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Pháp",
  type: "news",
  language: "fr",
  url: "https://fr.vietnamplus.vn/vietnamlaos-le-commerce-bilateral-en-hausse-de-plus-de-24/187608.vnp",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
