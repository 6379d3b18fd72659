import type { Place } from "@bienmau/core/schema";

export const likertLevel3 = {
  id: "likert-level-3",
  kind: "likert-level",
  name: {
    vi: "mức 3: Trung bình",
    en: "level 3: Average",
    lo: "ລະດັບ 3: ປານກາງ",
  },
  aliases: [
    "likert mức 3",
    "thang likert mức 3",
    "mức 3",
    "likert 3",
    "xếp loại Trung bình",
    "likert level 3",
    "level 3",
  ],
  within: [],
} satisfies Place;
