import type { Place } from "@bienmau/core/schema";

export const mocBaiZone = {
  id: "moc-bai-zone",
  kind: "economic-zone",
  name: {
    vi: "Khu kinh tế cửa khẩu Mộc Bài",
    en: "Mộc Bài border-gate economic zone",
    lo: "ເຂດເສດຖະກິດດ່ານ Mộc Bài",
  },
  aliases: ["kktck mộc bài", "khu kinh tế mộc bài"],
  within: ["cambodia-border", "tay-ninh", "tay-ninh-2025"],
} satisfies Place;
