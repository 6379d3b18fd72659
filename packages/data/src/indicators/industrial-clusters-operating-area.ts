import type { Indicator } from "@bienmau/core/schema";

export const industrialClustersOperatingArea = {
  id: "industrial-clusters-operating-area",
  group: "infrastructure",
  name: {
    vi: "diện tích cụm công nghiệp đang hoạt động",
    en: "area of clusters operating",
    lo: "ເນື້ອທີ່ກຸ່ມທີ່ດຳເນີນງານ",
  },
  definition: {
    vi: "Tổng diện tích cụm đang hoạt động.",
    en: "Total area of clusters in operation.",
    lo: "ເນື້ອທີ່ກຸ່ມທີ່ດຳເນີນງານ.",
  },
  unit: "ha",
  aliases: {
    vi: [
      "diện tích cụm công nghiệp đang hoạt động",
      "diện tích cụm công nghiệp hoạt động",
      "diện tích các cụm công nghiệp đang hoạt động",
      "diện tích cụm công nghiệp đã đi vào hoạt động",
    ],
    en: ["area of operating clusters", "area of clusters in operation"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
