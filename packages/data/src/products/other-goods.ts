import type { Product } from "@bienmau/core/schema";

export const otherGoods = {
  id: "other-goods",
  name: {
    vi: "hàng hóa khác",
    en: "other goods",
    lo: "ສິນຄ້າອື່ນ",
  },
  aliases: {
    vi: ["hàng khác", "mặt hàng khác", "hàng hoá khác", "các mặt hàng khác"],
    en: ["miscellaneous goods", "other products"],
    lo: ["ສິນຄ້າອື່ນໆ"],
  },
  hsHeadings: [],
  processing: "mixed",
  members: [],
} satisfies Product;
