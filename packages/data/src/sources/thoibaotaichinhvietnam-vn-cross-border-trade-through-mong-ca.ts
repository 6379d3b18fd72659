import type { Source } from "@bienmau/core/schema";

export const thoibaotaichinhvietnamVnCrossBorderTradeThroughMongCa = {
  id: "thoibaotaichinhvietnam-vn-cross-border-trade-through-mong-ca",
  title: "Thời báo Tài chính Việt Nam: bài về kim ngạch qua cửa khẩu Móng Cái chín tháng năm 2023",
  titleIs: "described",
  authors: [],
  publisher: "Thời báo Tài chính Việt Nam",
  type: "news",
  language: "en",
  url: "https://thoibaotaichinhvietnam.vn/cross-border-trade-through-mong-cai-border-gate-reaches-nearly-25-billion-usd-in-nine-months-137116.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
