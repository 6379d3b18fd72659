import type { Source } from "@bienmau/core/schema";

export const cafelandVnSuKienVietNamLaoThuc = {
  id: "cafeland-vn-su-kien-viet-nam-lao-thuc",
  title: "CafeLand: bài về kim ngạch Việt – Lào năm 2023 và mốc 2 tỷ USD",
  titleIs: "described",
  authors: [],
  publisher: "CafeLand",
  type: "news",
  language: "vi",
  url: "https://cafeland.vn/su-kien/viet-nam-lao-thuc-day-quan-he-hop-tac-toan-dien-va-kim-ngach-song-phuong-vuot-moc-2-ty-usd-133625.html",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
