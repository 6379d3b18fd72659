import type { NeighbourProvince } from "@bienmau/core/schema";

export const sekong: NeighbourProvince = {
  id: "sekong",
  country: "LA",
  name: {
    vi: "Sê Kông",
    en: "Sekong",
    lo: "ເຊກອງ",
  },
  aliases: ["Xekong", "Xê Kông", "Sê-Công", "Xê-công", "Sekong Province"],
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
