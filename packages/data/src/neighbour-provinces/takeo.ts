import type { NeighbourProvince } from "@bienmau/core/schema";

export const takeo: NeighbourProvince = {
  id: "takeo",
  country: "KH",
  name: {
    vi: "Takeo",
    en: "Takeo",
  },
  aliases: ["Takéo", "Takev", "Ta Keo", "Tà Keo"],
  citations: [
    {
      source: "border-report-2021",
      locator:
        "§I.0, dòng 4 (counts ten Cambodian border provinces without naming this one; that it borders Vietnam is general knowledge, no source seen)",
    },
  ],
};
