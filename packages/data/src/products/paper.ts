import type { Product } from "@bienmau/core/schema";

export const paper = {
  id: "paper",
  name: {
    vi: "giấy và sản phẩm từ giấy",
    en: "paper and paper products",
    lo: "ເຈ້ຍ ແລະ ຜະລິດຕະພັນເຈ້ຍ",
  },
  aliases: {
    vi: ["giấy", "sản phẩm giấy", "giấy các loại", "bìa giấy"],
    en: ["paper", "paper goods", "paperboard"],
    lo: ["ເຈ້ຍ", "ເຈ້ຍ ແລະ ຜະລິດຕະພັນ"],
  },
  hsHeadings: ["48"],
  processing: "industrial",
  members: [],
} satisfies Product;
