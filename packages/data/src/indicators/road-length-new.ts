import type { Indicator } from "@bienmau/core/schema";

export const roadLengthNew = {
  id: "road-length-new",
  group: "infrastructure",
  name: {
    vi: "chiều dài đường làm mới",
    en: "length of road to be built new",
    lo: "ຄວາມຍາວທາງສ້າງໃໝ່",
  },
  definition: {
    vi: "Phần đường phải làm mới.",
    en: "Stretch to be built new.",
    lo: "ທາງທີ່ຕ້ອງສ້າງໃໝ່.",
  },
  unit: "km",
  aliases: {
    vi: ["đoạn làm mới", "bao nhiêu km làm mới"],
    en: ["new road length"],
    lo: [],
  },
  goodForMonths: 120,
  additive: false,
} satisfies Indicator;
