import type { Corridor } from "@bienmau/core/schema";

export const dienBienNorthLaos: Corridor = {
  id: "dien-bien-north-laos",
  name: {
    vi: "Điện Biên – Bắc Lào",
    en: "Điện Biên – northern Laos",
    lo: "Điện Biên – ພາກເໜືອລາວ",
  },
  aliases: ["Điện Biên Bắc Lào", "ĐB Bắc Lào", "dien bien lao", "Điện Biên - Bắc Lào"],
  place: "dien-bien",
  partner: "northern-laos",
  gates: ["tay-trang", "huoi-puoc"],
  exportProducts: [
    "rice",
    "animal-feed",
    "machinery",
    "clinker-cement",
    "cereals",
    "fruit-veg",
    "iron-steel",
    "plastics",
    "aquatic",
    "textiles",
    "tea",
    "paper",
    "ceramics-glass-metals-chemicals",
  ],
  importProducts: ["wood", "textile-leather-inputs", "maize", "fruit-veg", "other-goods"],
};
