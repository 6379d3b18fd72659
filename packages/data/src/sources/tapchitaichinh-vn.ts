import type { Source } from "@bienmau/core/schema";

export const tapchitaichinhVn = {
  id: "tapchitaichinh-vn",
  title: "Tạp chí Tài chính: bài về miễn thuế hàng hóa mua bán, trao đổi của cư dân biên giới",
  titleIs: "described",
  authors: [],
  publisher: "Tạp chí Tài chính",
  type: "news",
  language: "vi",
  url: "https://tapchitaichinh.vn/mien-thue-voi-hang-hoa-mua-ban-trao-doi-cua-cu-dan-bien-gioi.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
