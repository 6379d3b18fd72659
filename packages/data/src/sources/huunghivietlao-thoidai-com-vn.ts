import type { Source } from "@bienmau/core/schema";

export const huunghivietlaoThoidaiComVn = {
  id: "huunghivietlao-thoidai-com-vn",
  title: "Tạp chí Thời Đại, chuyên trang hữu nghị Việt – Lào: bài số 19224",
  titleIs: "described",
  authors: [],
  publisher: "Tạp chí Thời Đại, chuyên trang hữu nghị Việt – Lào",
  type: "news",
  language: "mixed",
  url: "https://huunghivietlao.thoidai.com.vn/detail-article-19224.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
