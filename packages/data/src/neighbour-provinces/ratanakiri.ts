import type { NeighbourProvince } from "@bienmau/core/schema";

export const ratanakiri: NeighbourProvince = {
  id: "ratanakiri",
  country: "KH",
  name: {
    vi: "Ratanakiri",
    en: "Ratanakiri",
  },
  aliases: ["Ratanak Kiri", "Rattanakiri", "Ra-ta-na-ki-ri"],
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.1.c, dòng 66",
    },
  ],
};
