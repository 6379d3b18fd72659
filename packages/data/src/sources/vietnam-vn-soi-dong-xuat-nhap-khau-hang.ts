import type { Source } from "@bienmau/core/schema";

export const vietnamVnSoiDongXuatNhapKhauHang = {
  id: "vietnam-vn-soi-dong-xuat-nhap-khau-hang",
  title: "Vietnam.vn: bài về xuất nhập khẩu qua các cửa khẩu Lạng Sơn (8/2024)",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "en",
  url: "https://vietnam.vn/en/soi-dong-xuat-nhap-khau-hang-hoa-qua-cac-cua-khau-tren-dia-ban-tinh-lang-son",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
