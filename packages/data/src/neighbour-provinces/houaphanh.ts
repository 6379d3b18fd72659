import type { NeighbourProvince } from "@bienmau/core/schema";

export const houaphanh: NeighbourProvince = {
  id: "houaphanh",
  country: "LA",
  name: {
    vi: "Hủa Phăn",
    en: "Houaphanh",
    lo: "ຫົວພັນ",
  },
  aliases: ["Huaphan", "Houaphan", "Houa Phanh", "Hủa-phăn", "Hua Phan", "Sầm Nưa", "Sam Neua", "Xam Neua"],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (1), dòng 33",
    },
    {
      source: "border-report-2021",
      locator: "§I.3.1.c, dòng 66",
    },
  ],
};
