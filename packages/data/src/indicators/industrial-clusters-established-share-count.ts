import type { Indicator } from "@bienmau/core/schema";

export const industrialClustersEstablishedShareCount = {
  id: "industrial-clusters-established-share-count",
  group: "infrastructure",
  name: {
    vi: "tỷ lệ số cụm công nghiệp đã thành lập so với cả nước",
    en: "share of clusters established",
    lo: "ສ່ວນແບ່ງຈຳນວນກຸ່ມ",
  },
  definition: {
    vi: "Phần số cụm so với cả nước.",
    en: "Share of the national number of clusters.",
    lo: "ສ່ວນແບ່ງທຽບທັງປະເທດ.",
  },
  unit: "percent",
  aliases: {
    vi: [
      "tỷ lệ số cụm công nghiệp so với cả nước",
      "cụm công nghiệp chiếm bao nhiêu phần trăm",
      "chiếm bao nhiêu phần trăm số cụm công nghiệp",
      "tỷ lệ cụm công nghiệp",
    ],
    en: ["share of clusters", "share of industrial clusters"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
