import type { Source } from "@bienmau/core/schema";

export const vietnamnetVnChuanBiCongBoNangCap = {
  id: "vietnamnet-vn-chuan-bi-cong-bo-nang-cap",
  title: "VietNamNet: bài về nâng cấp cặp cửa khẩu Trà Lĩnh – Long Bang",
  titleIs: "described",
  authors: [],
  publisher: "VietNamNet",
  type: "news",
  language: "vi",
  url: "https://vietnamnet.vn/chuan-bi-cong-bo-nang-cap-cap-cua-khau-tra-linh-vn-long-bang-tq-2229782.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
