import type { Source } from "@bienmau/core/schema";

export const gialaitvVn = {
  id: "gialaitv-vn",
  title: "Truyền hình Gia Lai: bài về kim ngạch qua cửa khẩu quốc tế Lệ Thanh (bảy tháng 2023)",
  titleIs: "described",
  authors: [],
  publisher: "Truyền hình Gia Lai",
  type: "news",
  language: "vi",
  url: "http://gialaitv.vn/tin-tuc/tin-dia-phuong/kim-ngach-xuat-nhap-khau-qua-cua-khau-quoc-te-le-thanh-giam-so-voi-cung-ky-nam-truoc/",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
