import type { Product } from "@bienmau/core/schema";

export const ironSteel = {
  id: "iron-steel",
  name: {
    vi: "sắt thép và sản phẩm sắt thép",
    en: "iron, steel and products",
    lo: "ເຫຼັກ ເຫຼັກກ້າ ແລະ ຜະລິດຕະພັນ",
  },
  aliases: {
    vi: ["sắt thép", "thép", "sắt", "sắt thép các loại", "sản phẩm sắt thép", "sắt, thép"],
    en: ["steel", "iron", "iron and steel", "steel products"],
    lo: ["ເຫຼັກ", "ເຫຼັກກ້າ"],
  },
  hsHeadings: ["72", "73"],
  processing: "industrial",
  members: [],
} satisfies Product;
