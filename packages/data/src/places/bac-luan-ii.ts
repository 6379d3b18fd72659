import type { Place } from "@bienmau/core/schema";

export const bacLuanIi = {
  id: "bac-luan-ii",
  kind: "facility",
  name: {
    vi: "cầu Bắc Luân II (Móng Cái)",
    en: "Bắc Luân II bridge (Móng Cái)",
    lo: "ຂົວ Bắc Luân II (Móng Cái)",
  },
  aliases: ["bắc luân 2", "bắc luân ii", "cầu bắc luân", "bac luan 2"],
  within: ["quang-ninh", "mong-cai"],
} satisfies Place;
