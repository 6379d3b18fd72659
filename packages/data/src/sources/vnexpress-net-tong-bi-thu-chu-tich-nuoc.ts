import type { Source } from "@bienmau/core/schema";

export const vnexpressNetTongBiThuChuTichNuoc = {
  id: "vnexpress-net-tong-bi-thu-chu-tich-nuoc",
  title: "VnExpress: bài về chuyến thăm Việt Nam của Tổng Bí thư, Chủ tịch nước Lào (số liệu 2025)",
  titleIs: "described",
  authors: [],
  publisher: "VnExpress",
  type: "news",
  language: "vi",
  url: "https://vnexpress.net/tong-bi-thu-chu-tich-nuoc-lao-sap-tham-viet-nam-5009309.html",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
