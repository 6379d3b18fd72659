import type { Indicator } from "@bienmau/core/schema";

export const industrialClustersOperatingShareArea = {
  id: "industrial-clusters-operating-share-area",
  group: "infrastructure",
  name: {
    vi: "tỷ lệ diện tích cụm công nghiệp hoạt động so với cả nước",
    en: "share of operating cluster area",
    lo: "ສ່ວນແບ່ງເນື້ອທີ່ດຳເນີນງານ",
  },
  definition: {
    vi: "Phần diện tích hoạt động so với cả nước.",
    en: "Share of the national operating area.",
    lo: "ສ່ວນແບ່ງເນື້ອທີ່ດຳເນີນງານ.",
  },
  unit: "percent",
  aliases: {
    vi: ["tỷ lệ diện tích cụm công nghiệp hoạt động"],
    en: ["share of operating area"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
