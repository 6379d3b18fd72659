import type { Place } from "@bienmau/core/schema";

export const mocBaiDryPort = {
  id: "moc-bai-dry-port",
  kind: "facility",
  name: {
    vi: "cảng cạn Mộc Bài",
    en: "Mộc Bài dry port",
    lo: "ທ່າບົກ Mộc Bài",
  },
  aliases: ["cảng cạn tân cảng mộc bài", "icd mộc bài", "dry port moc bai"],
  within: ["tay-ninh-2025"],
} satisfies Place;
