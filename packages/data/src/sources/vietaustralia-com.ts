import type { Source } from "@bienmau/core/schema";

export const vietaustraliaCom = {
  id: "vietaustralia-com",
  title: "Viet Australia: bản đồ 34 tỉnh, thành phố sau sáp nhập 2025",
  titleIs: "described",
  authors: [],
  publisher: "Viet Australia",
  type: "news",
  language: "en",
  url: "https://vietaustralia.com/en/official-new-map-of-vietnam-s-34-provinces-and-cities-after-the-2025-merger.html",
  trust: "secondary",
  covers: {
    vi: "Sáp nhập tỉnh năm 2025.",
    en: "The provincial mergers of 2025.",
    lo: "ການລວມແຂວງປີ 2025.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
