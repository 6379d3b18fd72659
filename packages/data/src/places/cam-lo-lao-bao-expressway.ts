import type { Place } from "@bienmau/core/schema";

export const camLoLaoBaoExpressway = {
  id: "cam-lo-lao-bao-expressway",
  kind: "road",
  name: {
    vi: "cao tốc Cam Lộ – Lao Bảo (đề xuất)",
    en: "proposed Cam Lộ – Lao Bảo expressway",
    lo: "ທາງດ່ວນ Cam Lộ – Lao Bảo (ສະເໜີ)",
  },
  aliases: ["cao tốc cam lộ lao bảo"],
  within: ["quang-tri"],
} satisfies Place;
