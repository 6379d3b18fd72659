import type { Source } from "@bienmau/core/schema";

export const englishThesaigontimesVn = {
  id: "english-thesaigontimes-vn",
  title: "The Saigon Times: bài về mở cửa khẩu mới với Trung Quốc (Hoành Mô)",
  titleIs: "described",
  authors: [],
  publisher: "The Saigon Times",
  type: "news",
  language: "en",
  url: "https://english.thesaigontimes.vn/vietnam-opens-new-border-gate-to-china/",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
