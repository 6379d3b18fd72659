import type { Source } from "@bienmau/core/schema";

export const vietnamVnMoRongRanhGioiKhuKinh = {
  id: "vietnam-vn-mo-rong-ranh-gioi-khu-kinh",
  title: "Vietnam.vn: bài về mở rộng Khu kinh tế cửa khẩu Nam Giang",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "en",
  url: "https://vietnam.vn/en/mo-rong-ranh-gioi-khu-kinh-te-cua-khau-nam-giang",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
