import type { Source } from "@bienmau/core/schema";

export const conglyVn = {
  id: "congly-vn",
  title: "Công lý: bài về quy hoạch 26 cửa khẩu Việt Nam – Trung Quốc đến 2030",
  titleIs: "described",
  authors: [],
  publisher: "Công lý",
  type: "news",
  language: "vi",
  url: "https://congly.vn/den-2030-tren-tuyen-bien-gioi-viet-nam-trung-quoc-co-26-cua-khau-401566.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
