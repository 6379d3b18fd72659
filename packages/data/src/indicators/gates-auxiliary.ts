import type { Indicator } from "@bienmau/core/schema";

export const gatesAuxiliary = {
  id: "gates-auxiliary",
  group: "administration",
  name: {
    vi: "số cửa khẩu phụ",
    en: "number of auxiliary gates",
    lo: "ຈຳນວນດ່ານສຳຮອງ",
  },
  definition: {
    vi: "Số cửa khẩu phụ tại thời điểm nêu; cấp cửa khẩu thay đổi nên luôn kèm thời điểm.",
    en: "Number of auxiliary gates at the date given; classes change, so the date matters.",
    lo: "ຈຳນວນດ່ານສຳຮອງ ໃນເວລາທີ່ລະບຸ.",
  },
  unit: "count",
  aliases: {
    vi: ["cửa khẩu phụ", "bao nhiêu cửa khẩu phụ"],
    en: ["auxiliary gates", "secondary gates", "local gates"],
    lo: ["ດ່ານທ້ອງຖິ່ນ"],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
