import type { Source } from "@bienmau/core/schema";

export const frVietnamplusVnLaPortefrontiereTenTansomvangDevientN = {
  id: "fr-vietnamplus-vn-la-portefrontiere-ten-tansomvang-devient-n",
  title:
    "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Pháp: bài về cửa khẩu Tén Tằn – Somvang thành cửa khẩu quốc gia",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Pháp",
  type: "news",
  language: "fr",
  url: "https://fr.vietnamplus.vn/la-portefrontiere-ten-tansomvang-devient-nationale/34128.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
