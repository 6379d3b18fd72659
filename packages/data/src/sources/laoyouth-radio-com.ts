import type { Source } from "@bienmau/core/schema";

export const laoyouthRadioCom = {
  id: "laoyouth-radio-com",
  title: "Lao Youth Radio: tin tháng 1/2020",
  titleIs: "described",
  authors: [],
  publisher: "Lao Youth Radio",
  publishedOn: "2020-01",
  type: "news",
  language: "lo",
  url: "http://www.laoyouth-radio.com/2020/01/blog-post_8.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
