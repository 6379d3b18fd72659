import type { Finding } from "@bienmau/core/schema";

export const vlGatesSystem2022: Finding = {
  id: "vl-gates-system-2022",
  kind: "description",
  topics: ["infrastructure"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Đến đầu 2022 tuyến Việt – Lào có 8 cửa khẩu quốc tế, 7 chính, 18 phụ, 27 lối mở và 9 khu kinh tế cửa khẩu theo bài viết.",
    en: "By early 2022 the article counts 8 international, 7 main and 18 auxiliary gates, 27 openings and 9 border-gate zones.",
    lo: "ຮອດຕົ້ນ 2022 ບົດນັບ 8 ດ່ານສາກົນ, 7 ຫຼັກ, 18 ຮອງ, 27 ຊ່ອງທາງ ແລະ 9 ເຂດເສດຖະກິດ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 5",
    },
  ],
};
