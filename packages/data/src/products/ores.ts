import type { Product } from "@bienmau/core/schema";

export const ores = {
  id: "ores",
  name: {
    vi: "quặng và khoáng sản",
    en: "ores and minerals",
    lo: "ແຮ່ທາດ",
  },
  aliases: {
    vi: ["quặng", "khoáng sản", "quặng khoáng sản", "quặng sắt"],
    en: ["ore", "minerals", "mineral ores"],
    lo: ["ແຮ່", "ແຮ່ທາດ"],
  },
  hsHeadings: ["26"],
  processing: "raw",
  members: [],
} satisfies Product;
