import type { Source } from "@bienmau/core/schema";

export const mHanoitimesVn = {
  id: "m-hanoitimes-vn",
  title: "Hanoi Times: bài về phê duyệt thí điểm cửa khẩu thông minh",
  titleIs: "described",
  authors: [],
  publisher: "Hanoi Times",
  type: "news",
  language: "en",
  url: "https://m.hanoitimes.vn/vietnam-govt-approves-pilot-smart-border-gate-project-with-china-327837.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
