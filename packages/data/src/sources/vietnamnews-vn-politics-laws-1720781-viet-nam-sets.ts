import type { Source } from "@bienmau/core/schema";

export const vietnamnewsVnPoliticsLaws1720781VietNamSets = {
  id: "vietnamnews-vn-politics-laws-1720781-viet-nam-sets",
  title: "Việt Nam News (Thông tấn xã Việt Nam): bài về chính quyền địa phương hai cấp",
  titleIs: "described",
  authors: [],
  publisher: "Việt Nam News (Thông tấn xã Việt Nam)",
  type: "news",
  language: "en",
  url: "https://vietnamnews.vn/politics-laws/1720781/viet-nam-sets-two-tier-local-government-system.html",
  trust: "secondary",
  covers: {
    vi: "Sáp nhập tỉnh năm 2025.",
    en: "The provincial mergers of 2025.",
    lo: "ການລວມແຂວງປີ 2025.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
