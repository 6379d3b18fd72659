import type { NeighbourProvince } from "@bienmau/core/schema";

export const khammouane: NeighbourProvince = {
  id: "khammouane",
  country: "LA",
  name: {
    vi: "Khăm Muộn",
    en: "Khammouane",
    lo: "ຄຳມ່ວນ",
  },
  aliases: ["Khammuane", "Khammouan", "Khammuan", "Khăm-muộn", "ຄໍາມ່ວນ"],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (1), dòng 33",
    },
  ],
};
