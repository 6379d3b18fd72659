import type { Indicator } from "@bienmau/core/schema";

export const commodityGroups = {
  id: "commodity-groups",
  group: "trade",
  name: {
    vi: "số nhóm hàng",
    en: "number of goods groups",
    lo: "ຈຳນວນກຸ່ມສິນຄ້າ",
  },
  definition: {
    vi: "Số nhóm hàng trong bảng cơ cấu mặt hàng.",
    en: "Number of goods groups in the table of goods.",
    lo: "ຈຳນວນກຸ່ມສິນຄ້າໃນຕາຕະລາງ.",
  },
  unit: "count",
  aliases: {
    vi: ["bao nhiêu nhóm hàng", "mấy nhóm hàng", "số mặt hàng"],
    en: ["how many product groups", "number of product groups", "commodity groups"],
    lo: ["ມີຈັກກຸ່ມສິນຄ້າ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
