import type { Source } from "@bienmau/core/schema";

export const vietnamplusVnCongBoNangCapCuaKhau = {
  id: "vietnamplus-vn-cong-bo-nang-cap-cua-khau",
  title: "VietnamPlus (Thông tấn xã Việt Nam): bài về công bố nâng cấp cửa khẩu Tà Lùng – Thủy Khẩu lên quốc tế (2025)",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam)",
  type: "news",
  language: "vi",
  url: "https://www.vietnamplus.vn/cong-bo-nang-cap-cua-khau-ta-lung-thuy-khau-len-cua-khau-quoc-te-post1061486.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
