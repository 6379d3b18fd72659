import type { Source } from "@bienmau/core/schema";

export const thoibaotaichinhvietnamVnHaiQuanKhuVucThongQuan = {
  id: "thoibaotaichinhvietnam-vn-hai-quan-khu-vuc-thong-quan",
  title:
    "Thời báo Tài chính Việt Nam: bài về Hải quan khu vực VI thông quan hàng hóa qua Lạng Sơn tăng 44% (tám tháng 2025)",
  titleIs: "described",
  authors: [],
  publisher: "Thời báo Tài chính Việt Nam",
  type: "news",
  language: "vi",
  url: "https://thoibaotaichinhvietnam.vn/hai-quan-khu-vuc-vi-thong-quan-hang-hoa-qua-tinh-lang-son-tang-44-183093.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
