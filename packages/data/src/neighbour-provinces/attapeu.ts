import type { NeighbourProvince } from "@bienmau/core/schema";

export const attapeu: NeighbourProvince = {
  id: "attapeu",
  country: "LA",
  name: {
    vi: "Át Ta Pư",
    en: "Attapeu",
    lo: "ອັດຕະປື",
  },
  aliases: ["Attapu", "Attopeu", "A-ta-pư", "Át-ta-pư", "At-ta-pư", "Attapư"],
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
