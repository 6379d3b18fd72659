import type { Source } from "@bienmau/core/schema";

export const vietnamVnDeGiamDangKeUnTac = {
  id: "vietnam-vn-de-giam-dang-ke-un-tac",
  title: "Vietnam.vn: bài về giảm ùn tắc ở cửa khẩu Mộc Bài (bản tiếng Đức)",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "mixed",
  url: "https://www.vietnam.vn/de/giam-dang-ke-un-tac-phuong-tien-van-tai-hang-hoa-tai-cua-khau-quoc-te-moc-bai",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
