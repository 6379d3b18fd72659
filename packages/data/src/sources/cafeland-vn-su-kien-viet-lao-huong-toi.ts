import type { Source } from "@bienmau/core/schema";

export const cafelandVnSuKienVietLaoHuongToi = {
  id: "cafeland-vn-su-kien-viet-lao-huong-toi",
  title: "CafeLand: bài về mục tiêu 10 tỷ USD kim ngạch Việt – Lào (2025)",
  titleIs: "described",
  authors: [],
  publisher: "CafeLand",
  type: "news",
  language: "vi",
  url: "https://cafeland.vn/su-kien/viet-lao-huong-toi-muc-tieu-10-ty-usd-kim-ngach-song-phuong-tang-cuong-hop-tac-kinh-te-146313.html",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
