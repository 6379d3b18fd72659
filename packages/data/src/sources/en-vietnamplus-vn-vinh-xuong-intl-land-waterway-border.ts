import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnVinhXuongIntlLandWaterwayBorder = {
  id: "en-vietnamplus-vn-vinh-xuong-intl-land-waterway-border",
  title:
    "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về mở cửa khẩu quốc tế đường bộ, đường thủy Vĩnh Xương",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/vinh-xuong-intl-land-waterway-border-gate-on-vietnamcambodia-border-opens/248832.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
