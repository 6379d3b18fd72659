import type { Source } from "@bienmau/core/schema";

export const baotayninhVnDauTuHaTangCuaKhau = {
  id: "baotayninh-vn-dau-tu-ha-tang-cua-khau",
  title: "Báo Tây Ninh: bài về hạ tầng cửa khẩu Tây Ninh",
  titleIs: "described",
  authors: [],
  publisher: "Báo Tây Ninh",
  type: "news",
  language: "vi",
  url: "https://baotayninh.vn/dau-tu-ha-tang-cua-khau-tay-ninh-mo-rong-khong-gian-giao-thuong-quoc-te-152094.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
