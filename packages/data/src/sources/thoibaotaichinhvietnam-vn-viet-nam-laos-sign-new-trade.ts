import type { Source } from "@bienmau/core/schema";

export const thoibaotaichinhvietnamVnVietNamLaosSignNewTrade = {
  id: "thoibaotaichinhvietnam-vn-viet-nam-laos-sign-new-trade",
  title: "Thời báo Tài chính Việt Nam: bài về ký Hiệp định Thương mại Việt Nam – Lào mới (2024)",
  titleIs: "described",
  authors: [],
  publisher: "Thời báo Tài chính Việt Nam",
  type: "news",
  language: "en",
  url: "https://thoibaotaichinhvietnam.vn/viet-nam-laos-sign-new-trade-agreement-148562.html",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
