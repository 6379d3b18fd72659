import type { Product } from "@bienmau/core/schema";

export const rice = {
  id: "rice",
  name: {
    vi: "gạo",
    en: "rice",
    lo: "ເຂົ້າ",
  },
  aliases: {
    vi: ["lúa gạo", "gạo Điện Biên", "gạo tẻ", "gạo nếp", "thóc gạo", "mặt hàng gạo"],
    en: ["milled rice", "paddy", "rices"],
    lo: ["ເຂົ້າສານ", "ເຂົ້າຈ້າວ", "ເຂົ້າໜຽວ"],
  },
  hsHeadings: ["1006"],
  processing: "raw",
  members: [],
} satisfies Product;
