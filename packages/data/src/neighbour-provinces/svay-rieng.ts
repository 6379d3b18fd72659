import type { NeighbourProvince } from "@bienmau/core/schema";

export const svayRieng: NeighbourProvince = {
  id: "svay-rieng",
  country: "KH",
  name: {
    vi: "Svay Rieng",
    en: "Svay Rieng",
  },
  aliases: ["Svay Riêng", "Xvay Riêng", "Xoài Riêng"],
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.5, dòng 27",
    },
  ],
};
