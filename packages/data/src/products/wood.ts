import type { Product } from "@bienmau/core/schema";

export const wood = {
  id: "wood",
  name: {
    vi: "gỗ và sản phẩm gỗ",
    en: "wood and wood products",
    lo: "ໄມ້ ແລະ ຜະລິດຕະພັນໄມ້",
  },
  aliases: {
    vi: ["gỗ", "lâm sản", "sản phẩm gỗ", "gỗ xẻ", "gỗ tròn", "đồ gỗ"],
    en: ["timber", "wood", "lumber", "wood products", "logs", "sawnwood"],
    lo: ["ໄມ້", "ໄມ້ແປຮູບ", "ໄມ້ທ່ອນ"],
  },
  hsHeadings: ["44"],
  processing: "raw",
  members: [],
} satisfies Product;
