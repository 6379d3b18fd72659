import type { Product } from "@bienmau/core/schema";

export const maize = {
  id: "maize",
  name: {
    vi: "ngô",
    en: "maize",
    lo: "ສາລີ",
  },
  aliases: {
    vi: ["bắp", "ngô hạt", "bắp hạt", "hạt ngô", "ngo hat"],
    en: ["corn", "maize grain"],
    lo: ["ສາລີ", "ສາລີເມັດ", "ສະລີ"],
  },
  hsHeadings: ["1005"],
  processing: "raw",
  members: [],
} satisfies Product;
