import type { Source } from "@bienmau/core/schema";

export const mVinanetVn = {
  id: "m-vinanet-vn",
  title: "Vinanet (Bộ Công Thương): bài về cửa khẩu Trà Lĩnh, cửa ngõ xuất khẩu nông sản",
  titleIs: "described",
  authors: [],
  publisher: "Vinanet (Bộ Công Thương)",
  type: "news",
  language: "vi",
  url: "https://m.vinanet.vn/tin-xuc-tien/cua-khau-tra-linh-cao-bangcua-ngo-xuat-khau-nong-san-viet-665096.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
