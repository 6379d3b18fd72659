import type { Place } from "@bienmau/core/schema";

export const likertLevel1 = {
  id: "likert-level-1",
  kind: "likert-level",
  name: {
    vi: "mức 1: Rất không tốt",
    en: "level 1: Very poor",
    lo: "ລະດັບ 1: ບໍ່ດີຫຼາຍ",
  },
  aliases: ["likert mức 1", "thang likert mức 1", "mức 1", "likert 1", "xếp loại Kém", "likert level 1", "level 1"],
  within: [],
} satisfies Place;
