import type { Product } from "@bienmau/core/schema";

export const animalFeed = {
  id: "animal-feed",
  name: {
    vi: "thức ăn gia súc và nguyên liệu",
    en: "animal feed and feed inputs",
    lo: "ອາຫານສັດ ແລະ ວັດຖຸດິບ",
  },
  aliases: {
    vi: [
      "thức ăn chăn nuôi",
      "thức ăn gia súc",
      "tacn",
      "tags",
      "cám chăn nuôi",
      "nguyên liệu thức ăn gia súc",
      "thức ăn cho gia súc",
    ],
    en: ["feed", "livestock feed", "animal fodder", "animal feed", "feedstuff", "fodder"],
    lo: ["ອາຫານສັດ", "ຫົວອາຫານສັດ"],
  },
  hsHeadings: ["23", "2309"],
  processing: "processed",
  members: [],
} satisfies Product;
