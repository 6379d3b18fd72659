import type { Product } from "@bienmau/core/schema";

export const electricWire = {
  id: "electric-wire",
  name: {
    vi: "dây điện",
    en: "electric wire",
    lo: "ສາຍໄຟຟ້າ",
  },
  aliases: {
    vi: ["dây cáp điện", "dây và cáp điện", "cáp điện"],
    en: ["electric cable", "electrical wire", "wires and cables"],
    lo: ["ສາຍໄຟ"],
  },
  hsHeadings: ["8544"],
  processing: "industrial",
  members: [],
} satisfies Product;
