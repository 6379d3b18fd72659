import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnDakPeurnamLyrBorderGateSeeks = {
  id: "en-vietnamplus-vn-dak-peurnam-lyr-border-gate-seeks",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về đề nghị nâng cấp cửa khẩu Đắk Peur – Nam Lyr",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/dak-peurnam-lyr-border-gate-seeks-international-status/141543.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
