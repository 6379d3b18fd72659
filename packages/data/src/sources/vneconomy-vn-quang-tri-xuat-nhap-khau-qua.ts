import type { Source } from "@bienmau/core/schema";

export const vneconomyVnQuangTriXuatNhapKhauQua = {
  id: "vneconomy-vn-quang-tri-xuat-nhap-khau-qua",
  title: "VnEconomy: bài về xuất nhập khẩu qua cửa khẩu quốc tế Cha Lo năm 2025",
  titleIs: "described",
  authors: [],
  publisher: "VnEconomy",
  type: "news",
  language: "vi",
  url: "https://vneconomy.vn/quang-tri-xuat-nhap-khau-qua-cua-khau-quoc-te-cha-lo-nam-2025-tang-manh.htm",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
