import type { Place } from "@bienmau/core/schema";

export const likertLevel2 = {
  id: "likert-level-2",
  kind: "likert-level",
  name: {
    vi: "mức 2: Không tốt",
    en: "level 2: Poor",
    lo: "ລະດັບ 2: ບໍ່ດີ",
  },
  aliases: ["likert mức 2", "thang likert mức 2", "mức 2", "likert 2", "xếp loại Yếu", "likert level 2", "level 2"],
  within: [],
} satisfies Place;
