import type { Indicator } from "@bienmau/core/schema";

export const tradeGrowth = {
  id: "trade-growth",
  group: "trade",
  name: {
    vi: "tốc độ tăng kim ngạch",
    en: "trade growth",
    lo: "ອັດຕາເຕີບໂຕມູນຄ່າການຄ້າ",
  },
  definition: {
    vi: "Mức tăng hoặc giảm của kim ngạch so với kỳ so sánh, phần trăm.",
    en: "Change of the trade value against the period compared with, in percent.",
    lo: "ການປ່ຽນແປງຂອງມູນຄ່າການຄ້າທຽບກັບໄລຍະກ່ອນ ເປັນສ່ວນຮ້ອຍ.",
  },
  unit: "percent",
  aliases: {
    vi: [
      "tăng trưởng kim ngạch",
      "tăng trưởng xuất khẩu",
      "tăng trưởng nhập khẩu",
      "mức tăng",
      "tăng bao nhiêu phần trăm",
      "giảm bao nhiêu phần trăm",
      "tăng giảm",
      "so với cùng kỳ",
    ],
    en: ["growth", "growth rate", "increase", "decrease", "year-on-year change", "rise", "fall"],
    lo: ["ອັດຕາເຕີບໂຕ", "ເພີ່ມຂຶ້ນ", "ຫຼຸດລົງ", "ການເຕີບໂຕ"],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
