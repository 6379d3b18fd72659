import type { NeighbourProvince } from "@bienmau/core/schema";

export const bolikhamxay: NeighbourProvince = {
  id: "bolikhamxay",
  country: "LA",
  name: {
    vi: "Bô Ly Khăm Xay",
    en: "Bolikhamxay",
    lo: "ບໍລິຄຳໄຊ",
  },
  aliases: ["Borikhamxay", "Borikhamsai", "Bolikhamsai", "Bô-ly-khăm-xay", "Bolikhamxai", "ບໍລິຄໍາໄຊ"],
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
