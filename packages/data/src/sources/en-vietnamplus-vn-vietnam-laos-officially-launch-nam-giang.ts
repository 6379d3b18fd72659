import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnVietnamLaosOfficiallyLaunchNamGiang = {
  id: "en-vietnamplus-vn-vietnam-laos-officially-launch-nam-giang",
  title:
    "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về khai trương cặp cửa khẩu quốc tế Nam Giang – Đắc Tà Oọc",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/vietnam-laos-officially-launch-nam-giang-dakta-ok-intl-border-gates/206366.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
