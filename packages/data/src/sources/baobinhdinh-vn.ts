import type { Source } from "@bienmau/core/schema";

export const baobinhdinhVn = {
  id: "baobinhdinh-vn",
  title: "Báo Bình Định (TTXVN): dự án khu kinh tế cửa khẩu Lệ Thanh, 2003",
  titleIs: "described",
  authors: [],
  publisher: "Báo Bình Định",
  publishedOn: "2003-10",
  type: "news",
  language: "vi",
  url: "https://baobinhdinh.vn/567/2003/10/6247",
  trust: "secondary",
  covers: {
    vi: "Dự án khu kinh tế cửa khẩu Lệ Thanh năm 2003 và vị trí trên quốc lộ 19.",
    en: "The Lệ Thanh zone project of 2003 and the gate’s place on national road 19.",
    lo: "ໂຄງການເຂດ Lệ Thanh ປີ 2003 ແລະ ທີ່ຕັ້ງທາງ 19.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
