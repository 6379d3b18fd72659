import type { Place } from "@bienmau/core/schema";

export const landNeighbours = {
  id: "land-neighbours",
  kind: "region",
  name: {
    vi: "ba nước láng giềng (Trung Quốc, Lào, Campuchia)",
    en: "the three land neighbours (China, Laos, Cambodia)",
    lo: "3 ປະເທດເພື່ອນບ້ານ (ຈີນ ລາວ ກຳປູເຈຍ)",
  },
  aliases: [
    "các nước láng giềng",
    "ba nước có chung biên giới",
    "trung quốc lào campuchia",
    "land neighbours",
    "neighbouring countries",
  ],
  within: ["china", "laos", "cambodia"],
} satisfies Place;
