import type { Source } from "@bienmau/core/schema";

export const vietnamplusVnTayNinhKhaiThacLoiThe = {
  id: "vietnamplus-vn-tay-ninh-khai-thac-loi-the",
  title: "VietnamPlus (Thông tấn xã Việt Nam): bài về kinh tế cửa khẩu của Tây Ninh (2025)",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam)",
  type: "news",
  language: "vi",
  url: "https://www.vietnamplus.vn/tay-ninh-khai-thac-loi-the-kinh-te-cua-khau-tao-suc-bat-tang-truong-moi-post1082628.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
