import type { Source } from "@bienmau/core/schema";

export const englishHaiquanonlineComVn = {
  id: "english-haiquanonline-com-vn",
  title: "Hải quan Online, bản tiếng Anh: bài về khó khăn của cửa khẩu Cầu Treo (2024)",
  titleIs: "described",
  authors: [],
  publisher: "Hải quan Online, bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://english.haiquanonline.com.vn/import-export-activities-through-cau-treo-border-gate-ha-tinh-when-will-the-difficulties-end-31339.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường; quy định về thương mại biên giới.",
    en: "Figures on a gate, a border-gate economic zone or a road; rules on border trade.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
