import type { Source } from "@bienmau/core/schema";

export const frVietnamplusVnTayNinhChangRiecDevientUne = {
  id: "fr-vietnamplus-vn-tay-ninh-chang-riec-devient-une",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Pháp: bài về Chàng Riệc thành cửa khẩu chính",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Pháp",
  type: "news",
  language: "fr",
  url: "https://fr.vietnamplus.vn/tay-ninh-chang-riec-devient-une-porte-frontiere-principale-post70938.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
