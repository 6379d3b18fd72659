import type { Indicator } from "@bienmau/core/schema";

export const industrialClustersEstablishedShareArea = {
  id: "industrial-clusters-established-share-area",
  group: "infrastructure",
  name: {
    vi: "tỷ lệ diện tích cụm công nghiệp đã thành lập so với cả nước",
    en: "share of cluster area established",
    lo: "ສ່ວນແບ່ງເນື້ອທີ່ກຸ່ມ",
  },
  definition: {
    vi: "Phần diện tích so với cả nước.",
    en: "Share of the national cluster area.",
    lo: "ສ່ວນແບ່ງເນື້ອທີ່.",
  },
  unit: "percent",
  aliases: {
    vi: ["tỷ lệ diện tích cụm công nghiệp so với cả nước"],
    en: ["share of cluster area"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
