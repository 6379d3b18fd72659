import type { Source } from "@bienmau/core/schema";

export const vietnamVnCapThietMoHuyetMachHanh = {
  id: "vietnam-vn-cap-thiet-mo-huyet-mach-hanh",
  title: "Vietnam.vn: bài về mở huyết mạch hành lang kinh tế phía đông",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "en",
  url: "https://www.vietnam.vn/en/cap-thiet-mo-huyet-mach-hanh-lang-kinh-te-dong",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
