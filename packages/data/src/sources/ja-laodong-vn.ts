import type { Source } from "@bienmau/core/schema";

export const jaLaodongVn = {
  id: "ja-laodong-vn",
  title: "Lao Động, bản tiếng Nhật: bài về vận hành cảng cạn Tân Cảng Mộc Bài (12/2025)",
  titleIs: "described",
  authors: [],
  publisher: "Lao Động, bản tiếng Nhật",
  type: "news",
  language: "ja",
  url: "https://ja.laodong.vn/kinh-doanh/tay-ninh-chinh-thuc-van-hanh-cang-can-tan-cang-moc-bai-1627414.ldo",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
