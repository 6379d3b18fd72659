import type { NeighbourProvince } from "@bienmau/core/schema";

export const tboungKhmum: NeighbourProvince = {
  id: "tboung-khmum",
  country: "KH",
  name: {
    vi: "Tboung Khmum",
    en: "Tboung Khmum",
  },
  aliases: ["Tbaung Khmum", "Tbong Khmum", "Tboung Khmom", "Tbông Khmum"],
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.5, dòng 27",
    },
  ],
};
