import type { Source } from "@bienmau/core/schema";

export const etimeDanvietVn = {
  id: "etime-danviet-vn",
  title: "Dân Việt (Etime): bài về kim ngạch qua Móng Cái năm tháng đầu năm 2025",
  titleIs: "described",
  authors: [],
  publisher: "Dân Việt (Etime)",
  type: "news",
  language: "vi",
  url: "https://etime.danviet.vn/kim-ngach-xuat-nhap-khau-qua-mong-cai-dat-2280-trieu-usd-trong-5-thang-dau-nam-d1337514.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
