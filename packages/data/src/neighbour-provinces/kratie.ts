import type { NeighbourProvince } from "@bienmau/core/schema";

export const kratie: NeighbourProvince = {
  id: "kratie",
  country: "KH",
  name: {
    vi: "Kratie",
    en: "Kratie",
  },
  aliases: ["Kratié", "Krache", "Cra-chê"],
  citations: [
    {
      source: "border-report-2021",
      locator:
        "§I.0, dòng 4 (counts ten Cambodian border provinces without naming this one; that it borders Vietnam is general knowledge, no source seen)",
    },
  ],
};
