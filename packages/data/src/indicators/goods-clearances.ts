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
      "hàng hóa được thông quan",
      "lượt hàng hóa được thông quan",
      "lượt hàng hóa",
      "lượt hàng",
      "số lượt thông quan",
      "thông quan bao nhiêu",
    ],
    en: [
      "clearances",
      "cleared consignments",
      "goods cleared",
      "customs clearances",
      "goods were cleared",
      "consignments were cleared",
      "shipments cleared",
    ],
    lo: ["ການກວດປ່ອຍ", "ສິນຄ້າຜ່ານດ່ານຈັກຄັ້ງ", "ກວດປ່ອຍສິນຄ້າ", "ສິນຄ້າກວດປ່ອຍຈັກຄັ້ງ"],
  },
  goodForMonths: 24,
  additive: true,
} satisfies Indicator;
