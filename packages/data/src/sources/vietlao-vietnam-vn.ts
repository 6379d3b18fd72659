import type { Source } from "@bienmau/core/schema";

export const vietlaoVietnamVn = {
  id: "vietlao-vietnam-vn",
  title: "vietlao.vietnam.vn: bài về nhập siêu từ Lào mười một tháng năm 2021",
  titleIs: "described",
  authors: [],
  publisher: "vietlao.vietnam.vn",
  type: "news",
  language: "vi",
  url: "http://vietlao.vietnam.vn/dau-tu-phat-trien/viet-nam-nhap-sieu-tu-lao-hon-124-8-trieu-usd-trong-11-thang",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Lào.",
    en: "Bilateral trade between Vietnam and Laos.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
