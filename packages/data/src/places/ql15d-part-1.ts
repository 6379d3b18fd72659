import type { Place } from "@bienmau/core/schema";

export const ql15dPart1 = {
  id: "ql15d-part-1",
  kind: "road",
  name: {
    vi: "Quốc lộ 15D, đoạn 1",
    en: "National Road 15D, part 1",
    lo: "ທາງຫຼວງ 15D ຕອນ 1",
  },
  aliases: ["ql15d đoạn 1"],
  within: ["ql15d"],
} satisfies Place;
