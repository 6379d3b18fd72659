import type { Product } from "@bienmau/core/schema";

export const rubber = {
  id: "rubber",
  name: {
    vi: "cao su",
    en: "rubber",
    lo: "ຢາງພາລາ",
  },
  aliases: {
    vi: ["mủ cao su", "cao su thiên nhiên"],
    en: ["natural rubber", "latex"],
    lo: ["ຢາງ", "ຢາງພາລາ"],
  },
  hsHeadings: ["4001"],
  processing: "raw",
  members: [],
} satisfies Product;
