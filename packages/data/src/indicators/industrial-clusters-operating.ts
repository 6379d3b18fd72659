import type { Indicator } from "@bienmau/core/schema";

export const industrialClustersOperating = {
  id: "industrial-clusters-operating",
  group: "infrastructure",
  name: {
    vi: "số cụm công nghiệp đang hoạt động",
    en: "industrial clusters operating",
    lo: "ກຸ່ມອຸດສາຫະກຳທີ່ດຳເນີນງານ",
  },
  definition: {
    vi: "Số cụm công nghiệp đã đi vào hoạt động.",
    en: "Industrial clusters in operation.",
    lo: "ກຸ່ມທີ່ດຳເນີນງານ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "cụm công nghiệp đang hoạt động",
      "cụm công nghiệp đi vào hoạt động",
      "cụm công nghiệp hoạt động",
      "cụm công nghiệp đã hoạt động",
      "cụm công nghiệp đã đi vào hoạt động",
      "bao nhiêu cụm công nghiệp đang hoạt động",
      "bao nhiêu cụm công nghiệp đã đi vào hoạt động",
    ],
    en: [
      "clusters operating",
      "operating industrial clusters",
      "industrial clusters are operating",
      "industrial clusters in operation",
      "clusters in operation",
    ],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
