import type { Place } from "@bienmau/core/schema";

export const ql14d = {
  id: "ql14d",
  kind: "road",
  name: {
    vi: "Quốc lộ 14D",
    en: "National Road 14D",
    lo: "ທາງຫຼວງ 14D",
  },
  aliases: ["ql14d", "ql 14d", "đường 14d", "highway 14d"],
  within: ["quang-nam"],
} satisfies Place;
