import type { Source } from "@bienmau/core/schema";

export const xaydungtodayVn = {
  id: "xaydungtoday-vn",
  title: "Xây dựng Today: bài về nâng cấp cửa khẩu ở Bình Phước",
  titleIs: "described",
  authors: [],
  publisher: "Xây dựng Today",
  type: "news",
  language: "vi",
  url: "https://xaydungtoday.vn/nang-cap-cua-khau-phat-trien-thuong-mai-bien-gioi-tai-binh-phuoc",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
