import type { Place } from "@bienmau/core/schema";

export const northwestConference2022 = {
  id: "northwest-conference-2022",
  kind: "event",
  name: {
    vi: "Hội nghị kết nối giao thương Tây Bắc, 10/2022",
    en: "Northwest trade-matching conference, October 2022",
    lo: "ກອງປະຊຸມເຊື່ອມຕໍ່ການຄ້າຕາເວັນຕົກສ່ຽງເໜືອ 10/2022",
  },
  aliases: [
    "hội nghị kết nối giao thương",
    "hội nghị tháng 10/2022",
    "hội nghị kết nối nhà cung cấp tây bắc",
    "trade conference 2022",
  ],
  within: ["dien-bien"],
} satisfies Place;
