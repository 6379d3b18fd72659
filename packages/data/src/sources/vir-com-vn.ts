import type { Source } from "@bienmau/core/schema";

export const virComVn = {
  id: "vir-com-vn",
  title: "Vietnam Investment Review: bài về Quốc hội thông qua dự án cao tốc Vinh – Thanh Thủy",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam Investment Review",
  type: "news",
  language: "en",
  url: "https://vir.com.vn/national-assembly-approves-vinh-thanh-thuy-expressway-project-142923.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
