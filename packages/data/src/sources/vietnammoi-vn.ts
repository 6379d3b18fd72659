import type { Source } from "@bienmau/core/schema";

export const vietnammoiVn = {
  id: "vietnammoi-vn",
  title: "Việt Nam Mới: bài về quy hoạch cửa khẩu Việt Nam – Trung Quốc, Quyết định 1199/QĐ-TTg",
  titleIs: "described",
  authors: [],
  publisher: "Việt Nam Mới",
  publishedOn: "2023-10-23",
  type: "news",
  language: "vi",
  url: "https://vietnammoi.vn/lao-cai-se-co-them-2-cua-khau-quoc-te-20231023153456358.htm",
  trust: "secondary",
  covers: {
    vi: "Sáp nhập tỉnh năm 2025; quy hoạch và số lượng cửa khẩu; quy định về thương mại biên giới.",
    en: "The provincial mergers of 2025; gate plans and gate counts; rules on border trade.",
    lo: "ການລວມແຂວງປີ 2025; ແຜນ ແລະ ຈຳນວນດ່ານ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
