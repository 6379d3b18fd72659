import type { Source } from "@bienmau/core/schema";

export const cafefVnLangSonLapKyLucKim = {
  id: "cafef-vn-lang-son-lap-ky-luc-kim",
  title: "CafeF: bài về kim ngạch qua Lạng Sơn gần 74 tỷ USD (mười tháng 2025)",
  titleIs: "described",
  authors: [],
  publisher: "CafeF",
  publishedOn: "2025-11-04",
  type: "news",
  language: "vi",
  url: "https://cafef.vn/lang-son-lap-ky-luc-kim-ngach-xuat-nhap-khau-gan-74-ty-usd-188251104101203387.chn",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường; quy định về thương mại biên giới.",
    en: "Figures on a gate, a border-gate economic zone or a road; rules on border trade.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
