import type { Indicator } from "@bienmau/core/schema";

export const gatesMain = {
  id: "gates-main",
  group: "administration",
  name: {
    vi: "số cửa khẩu chính",
    en: "number of main gates",
    lo: "ຈຳນວນດ່ານຫຼັກ",
  },
  definition: {
    vi: "Số cửa khẩu chính tại thời điểm nêu; cấp cửa khẩu thay đổi nên luôn kèm thời điểm.",
    en: "Number of main gates at the date given; classes change, so the date matters.",
    lo: "ຈຳນວນດ່ານຫຼັກ ໃນເວລາທີ່ລະບຸ.",
  },
  unit: "count",
  aliases: {
    vi: ["cửa khẩu chính", "cửa khẩu song phương", "bao nhiêu cửa khẩu chính", "cửa khẩu quốc gia"],
    en: ["main gates", "main border gates", "bilateral gates", "national gates"],
    lo: ["ດ່ານຫຼັກ", "ດ່ານປະເພນີ"],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
