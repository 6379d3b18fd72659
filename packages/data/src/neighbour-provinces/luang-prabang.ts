import type { NeighbourProvince } from "@bienmau/core/schema";

export const luangPrabang: NeighbourProvince = {
  id: "luang-prabang",
  country: "LA",
  name: {
    vi: "Luông Pha Băng",
    en: "Luang Prabang",
    lo: "ຫຼວງພະບາງ",
  },
  aliases: ["Luông-pha-băng", "Louangphabang", "Luangprabang", "Luang Phabang", "Luông Prabang", "ຫລວງພະບາງ"],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (1), dòng 33",
    },
  ],
};
