import type { Product } from "@bienmau/core/schema";

export const clinkerCement = {
  id: "clinker-cement",
  name: {
    vi: "clinker và xi măng",
    en: "clinker and cement",
    lo: "ຄລິງເກີ ແລະ ຊີມັງ",
  },
  aliases: {
    vi: ["xi măng", "clinker", "clanhke", "ximang", "xi-măng", "clinke"],
    en: ["cement", "clinker", "cement and clinker"],
    lo: ["ຊີມັງ", "ຄລິງເກີ", "ປູນຊີມັງ"],
  },
  hsHeadings: ["2523"],
  processing: "industrial",
  members: [],
} satisfies Product;
