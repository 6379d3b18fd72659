import type { Place } from "@bienmau/core/schema";

export const ql14b = {
  id: "ql14b",
  kind: "road",
  name: {
    vi: "Quốc lộ 14B",
    en: "National Road 14B",
    lo: "ທາງຫຼວງ 14B",
  },
  aliases: ["ql14b", "ql 14b", "đường 14b", "highway 14b"],
  within: ["quang-nam"],
} satisfies Place;
