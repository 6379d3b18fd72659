import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnKonTumLaosAttapeuStrengthenBorder = {
  id: "en-vietnamplus-vn-kon-tum-laos-attapeu-strengthen-border",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về hợp tác biên giới Kon Tum – Attapeu",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/kon-tum-laos-attapeu-strengthen-border-cooperation/248837.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
