import type { Source } from "@bienmau/core/schema";

export const einpresswireComArticle723752023ImportExportTurnoverTh = {
  id: "einpresswire-com-article-723752023-import-export-turnover-th",
  title: "EIN Presswire: bài về kim ngạch qua cửa khẩu Lào Cai nửa đầu năm 2024",
  titleIs: "described",
  authors: [],
  publisher: "EIN Presswire",
  type: "news",
  language: "en",
  url: "https://www.einpresswire.com/article/723752023/import-export-turnover-through-l-o-cai-border-gate-reaches-nearly-1-6-billion",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
