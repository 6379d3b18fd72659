import type { Product } from "@bienmau/core/schema";

export const fertiliser = {
  id: "fertiliser",
  name: {
    vi: "phân bón các loại",
    en: "fertiliser",
    lo: "ຝຸ່ນ",
  },
  aliases: {
    vi: ["phân bón", "kali", "phân hóa học"],
    en: ["fertilizer", "fertilisers", "fertilizers", "potash"],
    lo: ["ຝຸ່ນ", "ປຸ໋ຍ"],
  },
  hsHeadings: ["31"],
  processing: "industrial",
  members: [],
} satisfies Product;
