import type { Source } from "@bienmau/core/schema";

export const frVietnamplusVnTayNinhTanNamDevientUne = {
  id: "fr-vietnamplus-vn-tay-ninh-tan-nam-devient-une",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Pháp: bài về Tân Nam thành cửa khẩu quốc tế",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Pháp",
  type: "news",
  language: "fr",
  url: "https://fr.vietnamplus.vn/tay-ninh-tan-nam-devient-une-porte-frontaliere-internationale-post94149.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
