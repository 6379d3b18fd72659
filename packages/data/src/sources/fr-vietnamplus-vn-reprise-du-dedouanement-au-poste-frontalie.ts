import type { Source } from "@bienmau/core/schema";

export const frVietnamplusVnRepriseDuDedouanementAuPosteFrontalie = {
  id: "fr-vietnamplus-vn-reprise-du-dedouanement-au-poste-frontalie",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Pháp: bài về nối lại thông quan ở cửa khẩu Ma Lù Thàng",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Pháp",
  type: "news",
  language: "fr",
  url: "https://fr.vietnamplus.vn/reprise-du-dedouanement-au-poste-frontalier-de-ma-lu-thang/197031.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
