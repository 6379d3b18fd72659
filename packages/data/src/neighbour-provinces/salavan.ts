import type { NeighbourProvince } from "@bienmau/core/schema";

export const salavan: NeighbourProvince = {
  id: "salavan",
  country: "LA",
  name: {
    vi: "Sa La Van",
    en: "Salavan",
    lo: "ສາລະວັນ",
  },
  aliases: ["Salavane", "Saravan", "Saravane", "Xa-la-van", "Sa-la-van"],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (1), dòng 33",
    },
  ],
};
