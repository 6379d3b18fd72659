import type { Source } from "@bienmau/core/schema";

export const mThanhnienVn = {
  id: "m-thanhnien-vn",
  title: "Thanh Niên: bài về cột mốc ở miền sương mây",
  titleIs: "described",
  authors: [],
  publisher: "Thanh Niên",
  type: "news",
  language: "vi",
  url: "https://m.thanhnien.vn/cot-moc-chu-quyen-dac-biet-moc-o-mien-suong-may-post1526111.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
