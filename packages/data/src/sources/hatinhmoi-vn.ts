import type { Source } from "@bienmau/core/schema";

export const hatinhmoiVn = {
  id: "hatinhmoi-vn",
  title: "Hà Tĩnh Mới: bài về lưu lượng xe qua cửa khẩu Cầu Treo (2025)",
  titleIs: "described",
  authors: [],
  publisher: "Hà Tĩnh Mới",
  type: "news",
  language: "vi",
  url: "https://hatinhmoi.vn/doanh-nghiep/ha-tinh-luu-luong-xe-cho-quang-qua-cua-khau-cau-treo-tang-cao-62791.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
