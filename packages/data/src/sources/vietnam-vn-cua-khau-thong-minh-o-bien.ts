import type { Source } from "@bienmau/core/schema";

export const vietnamVnCuaKhauThongMinhOBien = {
  id: "vietnam-vn-cua-khau-thong-minh-o-bien",
  title: "Vietnam.vn: bài về cửa khẩu thông minh Việt – Trung",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "en",
  url: "https://vietnam.vn/en/cua-khau-thong-minh-o-bien-gioi-viet-trung",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
