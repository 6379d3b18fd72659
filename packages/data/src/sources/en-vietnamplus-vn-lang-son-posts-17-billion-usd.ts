import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnLangSonPosts17BillionUsd = {
  id: "en-vietnamplus-vn-lang-son-posts-17-billion-usd",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về kim ngạch hàng hóa qua cửa khẩu Lạng Sơn",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/lang-son-posts-17-billion-usd-in-goods-trade-via-border-gates/247760.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
