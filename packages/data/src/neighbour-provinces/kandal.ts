import type { NeighbourProvince } from "@bienmau/core/schema";

export const kandal: NeighbourProvince = {
  id: "kandal",
  country: "KH",
  name: {
    vi: "Kandal",
    en: "Kandal",
  },
  aliases: ["Kan-đan", "Kandan", "Kan Đan"],
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.1.c, dòng 66",
    },
  ],
};
