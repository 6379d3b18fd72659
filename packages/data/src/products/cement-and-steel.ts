import type { Product } from "@bienmau/core/schema";

export const cementAndSteel = {
  id: "cement-and-steel",
  name: {
    vi: "clinker, xi măng và sắt thép",
    en: "cement and steel",
    lo: "ຊີມັງ ແລະ ເຫຼັກ",
  },
  aliases: {
    vi: ["xi măng và sắt thép", "xi măng sắt thép", "xi măng và thép", "clinker xi măng sắt thép"],
    en: ["cement and steel", "steel and cement"],
    lo: ["ຊີມັງ ແລະ ເຫຼັກ"],
  },
  hsHeadings: [],
  processing: "industrial",
  members: ["clinker-cement", "iron-steel"],
} satisfies Product;
