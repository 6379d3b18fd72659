import type { Place } from "@bienmau/core/schema";

export const laoBaoZone = {
  id: "lao-bao-zone",
  kind: "economic-zone",
  name: {
    vi: "Khu kinh tế – thương mại đặc biệt Lao Bảo",
    en: "Lao Bảo special economic and trade zone",
    lo: "ເຂດເສດຖະກິດ-ການຄ້າພິເສດ Lao Bảo",
  },
  aliases: ["khu thương mại lao bảo", "khu kinh tế lao bảo", "khu kinh tế thương mại đặc biệt lao bảo", "lao bao zone"],
  within: ["laos-border", "quang-tri", "quang-tri-2025"],
} satisfies Place;
