import type { Indicator } from "@bienmau/core/schema";

export const goodsClearances = {
  id: "goods-clearances",
  group: "customs",
  name: {
    vi: "lượt hàng hóa thông quan",
    en: "goods clearances",
    lo: "ຈຳນວນຄັ້ງການກວດປ່ອຍສິນຄ້າ",
  },
  definition: {
    vi: "Số lượt hàng hóa được thông quan trong năm.",
    en: "Consignments cleared in the year.",
    lo: "ຈຳນວນຄັ້ງທີ່ສິນຄ້າຜ່ານການກວດປ່ອຍ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "lượt thông quan",
      "hàng hóa thông quan",
      "số lượt hàng thông quan",
      "thông quan bao nhiêu lượt",
      "lô hàng thông quan",
    ],
    en: ["clearances", "cleared consignments", "goods cleared", "customs clearances"],
    lo: ["ການກວດປ່ອຍ", "ສິນຄ້າຜ່ານດ່ານຈັກຄັ້ງ"],
  },
  goodForMonths: 24,
  additive: true,
} satisfies Indicator;
