import type { Term } from "@bienmau/core/schema";

export const songPhuong: Term = {
  id: "song-phuong",
  name: {
    vi: "Song phương",
    en: "Bilateral",
    lo: "ສອງຝ່າຍ",
  },
  aliases: ["kim ngạch hai chiều", "thương mại song phương", "bilateral trade"],
  definition: {
    vi: "Cơ sở tính: tổng trao đổi giữa hai nước, qua mọi đường, không chỉ biên giới.",
    en: "A basis: all trade of two countries by any route, not only the border.",
    lo: "ພື້ນຖານ: ການຄ້າທັງໝົດລະຫວ່າງສອງປະເທດ ທຸກເສັ້ນທາງ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 10",
    },
  ],
};
