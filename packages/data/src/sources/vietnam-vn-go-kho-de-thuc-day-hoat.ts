import type { Source } from "@bienmau/core/schema";

export const vietnamVnGoKhoDeThucDayHoat = {
  id: "vietnam-vn-go-kho-de-thuc-day-hoat",
  title: "Vietnam.vn: bài về nhập khẩu than đá từ Lào",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "en",
  url: "https://vietnam.vn/en/go-kho-de-thuc-day-hoat-dong-nhap-khau-than-da-tu-lao",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
