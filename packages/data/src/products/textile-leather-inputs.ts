import type { Product } from "@bienmau/core/schema";

export const textileLeatherInputs = {
  id: "textile-leather-inputs",
  name: {
    vi: "nguyên phụ liệu dệt, may, da giày",
    en: "textile, garment, leather and footwear inputs",
    lo: "ວັດຖຸດິບ ແຜ່ນແພ ຕັດຫຍິບ ແລະ ເກີບໜັງ",
  },
  aliases: {
    vi: [
      "nguyên phụ liệu",
      "nguyên phụ liệu dệt may",
      "da giày",
      "phụ liệu dệt may",
      "npl",
      "nguyên phụ liệu da giày",
      "nguyên liệu dệt may",
      "phụ liệu may mặc",
    ],
    en: [
      "textile inputs",
      "leather inputs",
      "garment materials",
      "footwear inputs",
      "garment accessories",
      "textile and leather inputs",
    ],
    lo: ["ວັດຖຸດິບຕັດຫຍິບ", "ອຸປະກອນຕັດຫຍິບ"],
  },
  hsHeadings: ["41", "52", "54", "55", "56", "58", "60"],
  processing: "industrial",
  members: [],
} satisfies Product;
