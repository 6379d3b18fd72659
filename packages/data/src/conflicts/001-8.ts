import type { Conflict } from "@bienmau/core/schema";

export const conflict001No8: Conflict = {
  id: "001-8",
  kind: "wording",
  severity: "C",
  title: {
    vi: "Cách viết “2.337,459km”",
    en: "The notation “2.337,459km”",
    lo: "ການຂຽນ “2.337,459km”",
  },
  text: {
    vi: "Bài viết dùng dấu chấm cho hàng nghìn và dấu phẩy cho phần thập phân: 2.337,459 km, không phải 2,3 km hay hơn hai triệu km.",
    en: "The article uses a dot for thousands and a comma for decimals: 2,337.459 km, neither 2.3 km nor over two million.",
    lo: "ບົດໃຊ້ຈຸດສຳລັບພັນ ແລະ ຈຸດສ່ວນສຳລັບທົດສະນິຍົມ: 2.337,459 ກມ.",
  },
  observations: ["s001-0327"],
  preferred: ["s001-0327"],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "viet-lao-2022",
      locator: "Phần 1, đoạn mở đầu (dòng 4)",
    },
  ],
};
