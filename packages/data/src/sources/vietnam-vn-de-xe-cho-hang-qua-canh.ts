import type { Source } from "@bienmau/core/schema";

export const vietnamVnDeXeChoHangQuaCanh = {
  id: "vietnam-vn-de-xe-cho-hang-qua-canh",
  title: "Vietnam.vn: bài về xe hàng quá cảnh trên Quốc lộ 14D (bản tiếng Đức)",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "mixed",
  url: "https://vietnam.vn/de/xe-cho-hang-qua-canh-bam-nat-quoc-lo-14d",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
