import type { Place } from "@bienmau/core/schema";

export const likertLevel4 = {
  id: "likert-level-4",
  kind: "likert-level",
  name: {
    vi: "mức 4: Tốt",
    en: "level 4: Good",
    lo: "ລະດັບ 4: ດີ",
  },
  aliases: ["mức 4", "likert 4", "xếp loại Khá", "level 4"],
  within: [],
} satisfies Place;
