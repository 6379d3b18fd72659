import type { Product } from "@bienmau/core/schema";

export const textiles = {
  id: "textiles",
  name: {
    vi: "hàng dệt may và nguyên phụ liệu",
    en: "textiles, garments and inputs",
    lo: "ແຜ່ນແພ ເຄື່ອງນຸ່ງຫົ່ມ ແລະ ວັດຖຸດິບ",
  },
  aliases: {
    vi: ["dệt may", "hàng dệt may", "quần áo", "vải vóc", "may mặc", "hàng may mặc"],
    en: ["textiles", "garments", "clothing", "textile and garment", "clothes", "apparel"],
    lo: ["ແຜ່ນແພ", "ຕັດຫຍິບ", "ເຄື່ອງນຸ່ງ"],
  },
  hsHeadings: ["50", "52", "54", "55", "61", "62"],
  processing: "industrial",
  members: [],
} satisfies Product;
