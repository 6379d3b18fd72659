import type { Source } from "@bienmau/core/schema";

export const vietnamnewsVnPoliticsLaws1695765ProvisionalListOf = {
  id: "vietnamnews-vn-politics-laws-1695765-provisional-list-of",
  title: "Việt Nam News (Thông tấn xã Việt Nam): danh sách dự kiến tên 34 tỉnh, thành phố",
  titleIs: "described",
  authors: [],
  publisher: "Việt Nam News (Thông tấn xã Việt Nam)",
  type: "news",
  language: "en",
  url: "https://vietnamnews.vn/politics-laws/1695765/provisional-list-of-new-names-for-34-provinces-cities-in-viet-nam.html",
  trust: "secondary",
  covers: {
    vi: "Sáp nhập tỉnh năm 2025.",
    en: "The provincial mergers of 2025.",
    lo: "ການລວມແຂວງປີ 2025.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
