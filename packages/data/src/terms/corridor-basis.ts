import type { Term } from "@bienmau/core/schema";

export const corridorBasis: Term = {
  id: "corridor-basis",
  name: {
    vi: "Theo tuyến",
    en: "Corridor basis",
    lo: "ຕາມແລວ",
  },
  aliases: ["theo hành lang", "kim ngạch tuyến"],
  definition: {
    vi: "Cơ sở tính: trao đổi của một tỉnh với vùng giáp biên bên kia, do hải quan tỉnh báo cáo (ví dụ Điện Biên – Bắc Lào).",
    en: "A basis: trade of a province with the region across the border, as its customs reports it (such as Điện Biên – northern Laos).",
    lo: "ພື້ນຖານ: ການຄ້າຂອງແຂວງກັບເຂດຝັ່ງກົງຂ້າມ ຕາມພາສີແຂວງ (ເຊັ່ນ Điện Biên – ພາກເໜືອລາວ).",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Bảng 2, dòng 421–436",
    },
  ],
};
