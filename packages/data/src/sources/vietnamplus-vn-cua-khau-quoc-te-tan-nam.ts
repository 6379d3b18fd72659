import type { Source } from "@bienmau/core/schema";

export const vietnamplusVnCuaKhauQuocTeTanNam = {
  id: "vietnamplus-vn-cua-khau-quoc-te-tan-nam",
  title: "VietnamPlus (Thông tấn xã Việt Nam): bài về cửa khẩu quốc tế Tân Nam (2025)",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam)",
  type: "news",
  language: "vi",
  url: "https://www.vietnamplus.vn/cua-khau-quoc-te-tan-nam-cau-noi-huu-nghi-giua-viet-nam-va-campuchia-post1081539.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
