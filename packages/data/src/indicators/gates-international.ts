import type { Indicator } from "@bienmau/core/schema";

export const gatesInternational = {
  id: "gates-international",
  group: "administration",
  name: {
    vi: "số cửa khẩu quốc tế",
    en: "number of international gates",
    lo: "ຈຳນວນດ່ານສາກົນ",
  },
  definition: {
    vi: "Số cửa khẩu quốc tế tại thời điểm nêu; cấp cửa khẩu thay đổi nên luôn kèm thời điểm.",
    en: "Number of international gates at the date given; classes change, so the date matters.",
    lo: "ຈຳນວນດ່ານສາກົນ ໃນເວລາທີ່ລະບຸ.",
  },
  unit: "count",
  aliases: {
    vi: ["cửa khẩu quốc tế", "bao nhiêu cửa khẩu quốc tế", "số cửa khẩu quốc tế"],
    en: ["international gates", "international border gates", "how many international gates"],
    lo: ["ດ່ານສາກົນ", "ດ່ານສາກົນຈັກແຫ່ງ", "ມີດ່ານສາກົນຈັກແຫ່ງ"],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
