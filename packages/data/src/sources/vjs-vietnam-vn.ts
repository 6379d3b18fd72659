import type { Source } from "@bienmau/core/schema";

export const vjsVietnamVn = {
  id: "vjs-vietnam-vn",
  title: "Vietnam.vn: loạt bài về kinh tế cửa khẩu, bài 2",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "en",
  url: "https://vjs.vietnam.vn/en/ky-vong-tao-cu-hich-tu-kinh-te-cua-khau-bai-2-khai-thac-tiem-nang-de-but-pha",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
