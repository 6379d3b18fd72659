import type { Source } from "@bienmau/core/schema";

export const visitngheanCom = {
  id: "visitnghean-com",
  title: "Visit Nghệ An: trang về cửa khẩu Nậm Cắn",
  titleIs: "described",
  authors: [],
  publisher: "Visit Nghệ An",
  type: "web-page",
  language: "vi",
  url: "https://visitnghean.com/vi/cuakhaunamcan",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
