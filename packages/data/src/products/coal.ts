import type { Product } from "@bienmau/core/schema";

export const coal = {
  id: "coal",
  name: {
    vi: "than đá",
    en: "coal",
    lo: "ຖ່ານຫີນ",
  },
  aliases: {
    vi: ["than", "than antraxit"],
    en: ["anthracite", "coals"],
    lo: ["ຖ່ານ"],
  },
  hsHeadings: ["2701"],
  processing: "raw",
  members: [],
} satisfies Product;
