import type { Source } from "@bienmau/core/schema";

export const laQdndVn = {
  id: "la-qdnd-vn",
  title: "Quân đội nhân dân, bản tiếng Lào: bài số 522522",
  titleIs: "described",
  authors: [],
  publisher: "Quân đội nhân dân, bản tiếng Lào",
  type: "news",
  language: "lo",
  url: "https://la.qdnd.vn/cid-7638/7660/nid-522522.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
