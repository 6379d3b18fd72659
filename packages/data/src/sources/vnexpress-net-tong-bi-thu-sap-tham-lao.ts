import type { Source } from "@bienmau/core/schema";

export const vnexpressNetTongBiThuSapThamLao = {
  id: "vnexpress-net-tong-bi-thu-sap-tham-lao",
  title: "VnExpress: bài về chuyến thăm Lào của Tổng Bí thư (số liệu quý I/2025)",
  titleIs: "described",
  authors: [],
  publisher: "VnExpress",
  type: "news",
  language: "vi",
  url: "https://vnexpress.net/tong-bi-thu-sap-tham-lao-4986420.html",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
