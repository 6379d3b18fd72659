import type { Source } from "@bienmau/core/schema";

export const danvietVn = {
  id: "danviet-vn",
  title: "Dân Việt: bài về xuất nhập khẩu dịp Tết ở Lạng Sơn (số liệu 2023)",
  titleIs: "described",
  authors: [],
  publisher: "Dân Việt",
  publishedOn: "2024-02-06",
  type: "news",
  language: "vi",
  url: "https://danviet.vn/xuat-nhap-khau-dip-tet-tai-cac-cua-khau-o-lang-son-lam-het-viec-chu-khong-lam-het-gio-20240206214110782.htm",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
