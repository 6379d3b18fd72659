import type { Place } from "@bienmau/core/schema";

export const likertLevel4 = {
  id: "likert-level-4",
  kind: "likert-level",
  name: {
    vi: "mức 4: Tốt",
    en: "level 4: Good",
    lo: "ລະດັບ 4: ດີ",
  },
  aliases: ["likert mức 4", "thang likert mức 4", "mức 4", "likert 4", "xếp loại Khá", "likert level 4", "level 4"],
  within: [],
} satisfies Place;
