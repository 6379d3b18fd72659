import type { NeighbourProvince } from "@bienmau/core/schema";

export const yunnan: NeighbourProvince = {
  id: "yunnan",
  country: "CN",
  name: {
    vi: "Vân Nam",
    en: "Yunnan",
  },
  aliases: ["Tỉnh Vân Nam", "Yunnan Province", "云南"],
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.1.c, dòng 66",
    },
  ],
};
