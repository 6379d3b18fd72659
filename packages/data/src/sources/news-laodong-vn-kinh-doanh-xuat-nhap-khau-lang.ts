import type { Source } from "@bienmau/core/schema";

export const newsLaodongVnKinhDoanhXuatNhapKhauLang = {
  id: "news-laodong-vn-kinh-doanh-xuat-nhap-khau-lang",
  title: "Lao Động: bài về xuất nhập khẩu Lạng Sơn vượt 22,4 tỷ USD (4/2025)",
  titleIs: "described",
  authors: [],
  publisher: "Lao Động",
  type: "news",
  language: "vi",
  url: "https://news.laodong.vn/kinh-doanh/xuat-nhap-khau-lang-son-tang-vot-vuot-224-ti-usd-sau-4-thang-1496465.ldo",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường; quy định về thương mại biên giới.",
    en: "Figures on a gate, a border-gate economic zone or a road; rules on border trade.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
