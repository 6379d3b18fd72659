import type { Source } from "@bienmau/core/schema";

export const baotayninhVnDongLucButPhaChoXuat = {
  id: "baotayninh-vn-dong-luc-but-pha-cho-xuat",
  title: "Báo Tây Ninh: bài về xuất khẩu của Tây Ninh",
  titleIs: "described",
  authors: [],
  publisher: "Báo Tây Ninh",
  type: "news",
  language: "vi",
  url: "https://baotayninh.vn/dong-luc-but-pha-cho-xuat-khau-136548.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
