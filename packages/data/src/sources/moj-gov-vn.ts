import type { Source } from "@bienmau/core/schema";

export const mojGovVn = {
  id: "moj-gov-vn",
  title: "Bộ Tư pháp: trang văn bản chính sách mới, mục 881",
  titleIs: "described",
  authors: [],
  publisher: "Bộ Tư pháp",
  type: "news",
  language: "vi",
  url: "https://moj.gov.vn/qt/tintuc/Pages/van-ban-chinh-sach-moi.aspx?ItemID=881",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
