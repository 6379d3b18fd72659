import type { Source } from "@bienmau/core/schema";

export const enSggpOrgVnOver18000TonsOfGoodsTraded = {
  id: "en-sggp-org-vn-over-18000-tons-of-goods-traded",
  title: "Sài Gòn Giải Phóng, bản tiếng Anh: bài về hàng hóa qua cửa khẩu Móng Cái (tám tháng 2024)",
  titleIs: "described",
  authors: [],
  publisher: "Sài Gòn Giải Phóng, bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.sggp.org.vn/over-18000-tons-of-goods-traded-through-mong-cai-border-gate-post112240.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
