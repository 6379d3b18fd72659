import type { Source } from "@bienmau/core/schema";

export const doanhnghiepvnVn = {
  id: "doanhnghiepvn-vn",
  title: "Doanh nghiệp Việt Nam: bài về kim ngạch Việt – Lào năm 2024 hơn 2 tỷ USD (số liệu Lào)",
  titleIs: "described",
  authors: [],
  publisher: "Doanh nghiệp Việt Nam",
  publishedOn: "2025-01-08",
  type: "news",
  language: "vi",
  url: "https://doanhnghiepvn.vn/kinh-te/nam-2024-kim-ngach-thuong-mai-viet-nam-lao-dat-hon-2-ty-usd/20250108100706610",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
