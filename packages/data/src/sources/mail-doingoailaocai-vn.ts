import type { Source } from "@bienmau/core/schema";

export const mailDoingoailaocaiVn = {
  id: "mail-doingoailaocai-vn",
  title: "Cổng thông tin đối ngoại Lào Cai: bài về các khu kinh tế cửa khẩu trọng điểm 2021–2025",
  titleIs: "described",
  authors: [],
  publisher: "Cổng thông tin đối ngoại Lào Cai",
  type: "news",
  language: "vi",
  url: "http://mail.doingoailaocai.vn/vi/bai-viet/11603",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
