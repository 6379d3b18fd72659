import type { Source } from "@bienmau/core/schema";

export const newsLaodongVnXaHoiThu6000TiDong = {
  id: "news-laodong-vn-xa-hoi-thu-6000-ti-dong",
  title: "Lao Động: bài về thu 6.000 tỷ đồng từ xuất nhập khẩu ở Lạng Sơn (2024)",
  titleIs: "described",
  authors: [],
  publisher: "Lao Động",
  type: "news",
  language: "vi",
  url: "https://news.laodong.vn/xa-hoi/thu-6000-ti-dong-ngan-sach-tu-xuat-nhap-khau-tai-lang-son-1415664.ldo",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
