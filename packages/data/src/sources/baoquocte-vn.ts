import type { Source } from "@bienmau/core/schema";

export const baoquocteVn = {
  id: "baoquocte-vn",
  title: "Báo Thế giới và Việt Nam (baoquocte.vn): bài về đường biên giới đất liền Việt Nam – Campuchia",
  titleIs: "described",
  authors: [],
  publisher: "Báo Thế giới và Việt Nam (baoquocte.vn)",
  type: "news",
  language: "vi",
  url: "https://baoquocte.vn/duong-bien-gioi-tren-dat-lien-giua-viet-nam-va-campuchia-162764.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
