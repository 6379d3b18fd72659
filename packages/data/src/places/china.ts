import type { Place } from "@bienmau/core/schema";

export const china = {
  id: "china",
  kind: "country",
  name: {
    vi: "Trung Quốc",
    en: "China",
    lo: "ຈີນ",
  },
  aliases: ["tq", "trung quoc", "phía trung quốc", "PRC", "nước trung quốc"],
  within: [],
} satisfies Place;
