import type { Source } from "@bienmau/core/schema";

export const vietnamVnBoNoiVuTrinhChinhPhu = {
  id: "vietnam-vn-bo-noi-vu-trinh-chinh-phu",
  title: "Vietnam.vn: bài về đề án sắp xếp đơn vị hành chính",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "en",
  url: "https://www.vietnam.vn/en/bo-noi-vu-trinh-chinh-phu-de-an-sap-xep-don-vi-hanh",
  trust: "secondary",
  covers: {
    vi: "Sáp nhập tỉnh năm 2025.",
    en: "The provincial mergers of 2025.",
    lo: "ການລວມແຂວງປີ 2025.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
