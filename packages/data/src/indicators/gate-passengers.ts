import type { Indicator } from "@bienmau/core/schema";

export const gatePassengers = {
  id: "gate-passengers",
  group: "gate-traffic",
  name: {
    vi: "lượt người xuất nhập cảnh",
    en: "passenger crossings",
    lo: "ຈຳນວນຄົນເຂົ້າອອກ",
  },
  definition: {
    vi: "Số lượt người qua cửa khẩu trong kỳ.",
    en: "Number of persons through the gate over the period.",
    lo: "ຈຳນວນຄົນຜ່ານດ່ານໃນໄລຍະ.",
  },
  unit: "count",
  aliases: {
    vi: ["lượt người", "bao nhiêu người qua cửa khẩu", "lượt khách", "xuất nhập cảnh", "lượt hành khách"],
    en: ["passengers", "people crossing", "travellers", "passenger crossings"],
    lo: ["ຈຳນວນຄົນຜ່ານດ່ານ", "ຄົນເຂົ້າອອກ"],
  },
  goodForMonths: 18,
  additive: true,
} satisfies Indicator;
