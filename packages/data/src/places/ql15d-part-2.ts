import type { Place } from "@bienmau/core/schema";

export const ql15dPart2 = {
  id: "ql15d-part-2",
  kind: "road",
  name: {
    vi: "Quốc lộ 15D, đoạn 2",
    en: "National Road 15D, part 2",
    lo: "ທາງຫຼວງ 15D ຕອນ 2",
  },
  aliases: ["ql15d đoạn 2"],
  within: ["ql15d"],
} satisfies Place;
