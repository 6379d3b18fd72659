import type { Product } from "@bienmau/core/schema";

export const chemicals = {
  id: "chemicals",
  name: {
    vi: "hóa chất",
    en: "chemicals",
    lo: "ສານເຄມີ",
  },
  aliases: {
    vi: ["hoá chất", "sản phẩm hóa chất"],
    en: ["chemical products", "chemical"],
    lo: ["ເຄມີ"],
  },
  hsHeadings: ["28", "29", "38"],
  processing: "industrial",
  members: [],
} satisfies Product;
