import type { Source } from "@bienmau/core/schema";

export const vietnamplusVnLaoBaoCuaNgoKinhTe = {
  id: "vietnamplus-vn-lao-bao-cua-ngo-kinh-te",
  title: "VietnamPlus (Thông tấn xã Việt Nam): bài về Lao Bảo trên Hành lang kinh tế Đông – Tây (2025)",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam)",
  type: "news",
  language: "vi",
  url: "https://www.vietnamplus.vn/lao-bao-cua-ngo-kinh-te-quan-trong-trong-hanh-lang-kinh-te-dong-tay-post1085593.vnp",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
