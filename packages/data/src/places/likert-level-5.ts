import type { Place } from "@bienmau/core/schema";

export const likertLevel5 = {
  id: "likert-level-5",
  kind: "likert-level",
  name: {
    vi: "mức 5: Rất tốt",
    en: "level 5: Very good",
    lo: "ລະດັບ 5: ດີຫຼາຍ",
  },
  aliases: ["likert mức 5", "thang likert mức 5", "mức 5", "likert 5", "xếp loại Tốt", "likert level 5", "level 5"],
  within: [],
} satisfies Place;
