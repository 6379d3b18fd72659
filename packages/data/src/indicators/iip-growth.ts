import type { Indicator } from "@bienmau/core/schema";

export const iipGrowth = {
  id: "iip-growth",
  group: "economy",
  name: {
    vi: "tăng trưởng IIP cả nước",
    en: "national IIP growth",
    lo: "ການເຕີບໂຕ IIP",
  },
  definition: {
    vi: "Mức tăng chỉ số sản xuất công nghiệp cả nước.",
    en: "Growth of the national index of industrial production.",
    lo: "ການເຕີບໂຕດັດຊະນີອຸດສາຫະກຳ.",
  },
  unit: "percent",
  aliases: {
    vi: ["iip", "chỉ số sản xuất công nghiệp", "tăng trưởng công nghiệp"],
    en: ["iip", "industrial production"],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
