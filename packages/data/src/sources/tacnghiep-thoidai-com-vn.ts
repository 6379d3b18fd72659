import type { Source } from "@bienmau/core/schema";

export const tacnghiepThoidaiComVn = {
  id: "tacnghiep-thoidai-com-vn",
  title: "Tạp chí Thời Đại: bài về khảo sát đường biên giới huyện A Lưới",
  titleIs: "described",
  authors: [],
  publisher: "Tạp chí Thời Đại",
  type: "news",
  language: "vi",
  url: "https://tacnghiep.thoidai.com.vn/thua-thien-hue-khao-sat-cac-tuyen-duong-tren-khu-vuc-bien-gioi-huyen-a-luoi-189208.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
