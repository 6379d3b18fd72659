import type { Source } from "@bienmau/core/schema";

export const cafefVnMotDoanhNghiepVietNamTham = {
  id: "cafef-vn-mot-doanh-nghiep-viet-nam-tham",
  title: "CafeF: bài có số liệu kim ngạch Việt – Lào năm 2024",
  titleIs: "described",
  authors: [],
  publisher: "CafeF",
  publishedOn: "2025-01-10",
  type: "news",
  language: "vi",
  url: "https://cafef.vn/mot-doanh-nghiep-viet-nam-tham-gia-quy-hoach-he-thong-san-bay-lao-188250110220734606.chn",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
