import type { Source } from "@bienmau/core/schema";

export const nhadautuVn = {
  id: "nhadautu-vn",
  title: "Nhà Đầu tư: bài về các khu kinh tế cửa khẩu của Quảng Trị (bảy tháng 2025)",
  titleIs: "described",
  authors: [],
  publisher: "Nhà Đầu tư",
  type: "news",
  language: "vi",
  url: "https://nhadautu.vn/chuyen-bien-moi-tai-cac-khu-kinh-te-cua-khau-o-quang-tri-d98266.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
