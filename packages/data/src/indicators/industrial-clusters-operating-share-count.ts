import type { Indicator } from "@bienmau/core/schema";

export const industrialClustersOperatingShareCount = {
  id: "industrial-clusters-operating-share-count",
  group: "infrastructure",
  name: {
    vi: "tỷ lệ số cụm công nghiệp hoạt động so với cả nước",
    en: "share of clusters operating",
    lo: "ສ່ວນແບ່ງກຸ່ມດຳເນີນງານ",
  },
  definition: {
    vi: "Phần số cụm hoạt động so với cả nước.",
    en: "Share of the national number of operating clusters.",
    lo: "ສ່ວນແບ່ງກຸ່ມດຳເນີນງານ.",
  },
  unit: "percent",
  aliases: {
    vi: ["tỷ lệ cụm công nghiệp hoạt động so với cả nước"],
    en: ["share of operating clusters"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
