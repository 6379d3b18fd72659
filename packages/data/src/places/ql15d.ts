import type { Place } from "@bienmau/core/schema";

export const ql15d = {
  id: "ql15d",
  kind: "road",
  name: {
    vi: "Quốc lộ 15D (La Lay – Mỹ Thủy)",
    en: "National Road 15D (La Lay – Mỹ Thủy)",
    lo: "ທາງຫຼວງ 15D",
  },
  aliases: ["ql15d", "ql 15d", "đường 15d", "highway 15d"],
  within: ["quang-tri"],
} satisfies Place;
