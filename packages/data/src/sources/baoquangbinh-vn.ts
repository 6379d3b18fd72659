import type { Source } from "@bienmau/core/schema";

export const baoquangbinhVn = {
  id: "baoquangbinh-vn",
  title: "Rộn ràng Cửa khẩu Cha Lo",
  titleIs: "printed",
  authors: [],
  publisher: "Báo Quảng Bình",
  publishedOn: "2015-09-05",
  type: "news",
  language: "vi",
  url: "https://baoquangbinh.vn/kinh-te/201509/ron-rang-cua-khau-cha-lo-2128158/",
  trust: "secondary",
  covers: {
    vi: "Hoạt động cửa khẩu Cha Lo và đường 12A năm 2015.",
    en: "Work at the Cha Lo gate and road 12A in 2015.",
    lo: "ການເຄື່ອນໄຫວດ່ານ Cha Lo ແລະ ທາງ 12A ປີ 2015.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
