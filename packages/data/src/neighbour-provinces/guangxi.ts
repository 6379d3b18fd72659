import type { NeighbourProvince } from "@bienmau/core/schema";

export const guangxi: NeighbourProvince = {
  id: "guangxi",
  country: "CN",
  name: {
    vi: "Quảng Tây",
    en: "Guangxi",
  },
  aliases: [
    "Khu tự trị dân tộc Choang Quảng Tây",
    "Quảng Tây (Trung Quốc)",
    "Guangxi Zhuang Autonomous Region",
    "Kwangsi",
    "广西",
  ],
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.5, dòng 26 và §I.3.1.c, dòng 66",
    },
  ],
};
