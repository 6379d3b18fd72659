import type { Source } from "@bienmau/core/schema";

export const eBaongheanVn = {
  id: "e-baonghean-vn",
  title: "Báo Nghệ An: bài số 55672",
  titleIs: "described",
  authors: [],
  publisher: "Báo Nghệ An",
  type: "news",
  language: "en",
  url: "https://e.baonghean.vn/?p=55672",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
