import type { Source } from "@bienmau/core/schema";

export const dantriComVn = {
  id: "dantri-com-vn",
  title: "Dân trí: bài về chuyến thăm Lào của Tổng Bí thư (số liệu mười tháng 2025)",
  titleIs: "described",
  authors: [],
  publisher: "Dân trí",
  publishedOn: "2025-11-26",
  type: "news",
  language: "vi",
  url: "https://dantri.com.vn/thoi-su/tong-bi-thu-to-lam-va-phu-nhan-sap-tham-lao-20251126153300252.htm",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
