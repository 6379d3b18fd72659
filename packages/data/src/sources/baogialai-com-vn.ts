import type { Source } from "@bienmau/core/schema";

export const baogialaiComVn = {
  id: "baogialai-com-vn",
  title: "Báo Gia Lai: bài về nâng tầm cửa khẩu quốc tế Lệ Thanh",
  titleIs: "described",
  authors: [],
  publisher: "Báo Gia Lai",
  type: "news",
  language: "vi",
  url: "https://baogialai.com.vn/nang-tam-cua-khau-quoc-te-le-thanh-dong-luc-phat-trien-lien-vung-post576488.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
