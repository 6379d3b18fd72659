import type { Source } from "@bienmau/core/schema";

export const cafefVnTongKimNgachXuatNhapKhau = {
  id: "cafef-vn-tong-kim-ngach-xuat-nhap-khau",
  title: "CafeF: bài về kim ngạch xuất nhập khẩu qua Lạng Sơn trên 22 tỷ USD (5/2024)",
  titleIs: "described",
  authors: [],
  publisher: "CafeF",
  publishedOn: "2024-05-19",
  type: "news",
  language: "vi",
  url: "https://cafef.vn/tong-kim-ngach-xuat-nhap-khau-qua-lang-son-dat-tren-22-ty-usd-188240519135421477.chn",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
