import type { Place } from "@bienmau/core/schema";

export const laoBaoTradeCentre = {
  id: "lao-bao-trade-centre",
  kind: "facility",
  name: {
    vi: "Trung tâm thương mại Lao Bảo",
    en: "Lao Bảo trade centre",
    lo: "ສູນການຄ້າ Lao Bảo",
  },
  aliases: ["trung tâm thương mại lao bảo", "lao bao trade center"],
  within: ["quang-tri-2025"],
} satisfies Place;
