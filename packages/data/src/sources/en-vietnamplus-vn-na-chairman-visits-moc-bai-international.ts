import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnNaChairmanVisitsMocBaiInternational = {
  id: "en-vietnamplus-vn-na-chairman-visits-moc-bai-international",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về Chủ tịch Quốc hội thăm cửa khẩu quốc tế Mộc Bài",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/na-chairman-visits-moc-bai-international-border-gate/275759.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
