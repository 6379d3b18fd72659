import type { NeighbourProvince } from "@bienmau/core/schema";

export const kampot: NeighbourProvince = {
  id: "kampot",
  country: "KH",
  name: {
    vi: "Kampot",
    en: "Kampot",
  },
  aliases: ["Cam Pốt", "Campot", "Kampốt"],
  citations: [
    {
      source: "border-report-2021",
      locator:
        "§I.0, dòng 4 (counts ten Cambodian border provinces without naming this one; that it borders Vietnam is general knowledge, no source seen)",
    },
  ],
};
