import type { Place } from "@bienmau/core/schema";

export const boYZone = {
  id: "bo-y-zone",
  kind: "economic-zone",
  name: {
    vi: "Khu kinh tế cửa khẩu Bờ Y",
    en: "Bờ Y border-gate economic zone",
    lo: "ເຂດເສດຖະກິດດ່ານ Bờ Y",
  },
  aliases: ["kktck bờ y", "khu kinh tế bờ y"],
  within: ["laos-border", "cambodia-border", "kon-tum"],
} satisfies Place;
