import type { Indicator } from "@bienmau/core/schema";

export const tradeValue = {
  id: "trade-value",
  group: "trade",
  name: {
    vi: "kim ngạch",
    en: "trade value",
    lo: "ມູນຄ່າການຄ້າ",
  },
  definition: {
    vi: "Giá trị hàng hóa xuất khẩu, nhập khẩu, quá cảnh hoặc tổng của chúng trong kỳ; cách tính (mở tờ khai, đi qua, song phương…) ghi ở “cơ sở”.",
    en: "Value of goods exported, imported, in transit or in total over the period; what is counted stands in “basis”.",
    lo: "ມູນຄ່າສິນຄ້າສົ່ງອອກ ນຳເຂົ້າ ຜ່ານແດນ ຫຼື ລວມ ໃນໄລຍະ; ວິທີນັບຢູ່ໃນ “ພື້ນຖານ”.",
  },
  unit: "USD",
  aliases: {
    vi: ["kim ngạch xuất nhập khẩu", "tổng kim ngạch", "kim ngạch xnk", "kim ngạch thương mại", "kim ngạch hai chiều", "kim ngạch song phương", "giá trị xuất khẩu", "giá trị nhập khẩu", "trị giá", "xuất nhập khẩu", "buôn bán hai chiều", "xuất khẩu", "nhập khẩu", "cán cân thương mại", "xuất siêu", "nhập siêu", "thặng dư", "thâm hụt", "quá cảnh"],
    en: ["turnover", "trade turnover", "two-way trade", "total trade", "bilateral trade", "exports", "imports", "trade", "export value", "import value", "trade balance", "surplus", "deficit", "transit"],
    lo: ["ມູນຄ່າການຄ້າສອງຝ່າຍ", "ມູນຄ່າສົ່ງອອກ", "ມູນຄ່ານຳເຂົ້າ", "ສົ່ງອອກ", "ນຳເຂົ້າ", "ການຄ້າ", "ດຸນການຄ້າ", "ຜ່ານແດນ"],
  },
  goodForMonths: 24,
  additive: true,
} satisfies Indicator;
