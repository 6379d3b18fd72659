import type { Source } from "@bienmau/core/schema";

export const nguoitaybacVn = {
  id: "nguoitaybac-vn",
  title: "Người Tây Bắc: bài số 7874",
  titleIs: "described",
  authors: [],
  publisher: "Người Tây Bắc",
  type: "news",
  language: "vi",
  url: "https://nguoitaybac.vn/print-7874.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
