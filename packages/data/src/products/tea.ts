import type { Product } from "@bienmau/core/schema";

export const tea = {
  id: "tea",
  name: {
    vi: "chè",
    en: "tea",
    lo: "ຊາ",
  },
  aliases: {
    vi: ["trà", "chè Tủa Chùa", "chè khô", "lá chè", "chè shan tuyết"],
    en: ["teas", "tea leaves"],
    lo: ["ໃບຊາ", "ຊາແຫ້ງ"],
  },
  hsHeadings: ["0902"],
  processing: "processed",
  members: [],
} satisfies Product;
