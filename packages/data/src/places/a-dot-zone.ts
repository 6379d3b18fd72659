import type { Place } from "@bienmau/core/schema";

export const aDotZone = {
  id: "a-dot-zone",
  kind: "economic-zone",
  name: {
    vi: "Khu kinh tế cửa khẩu A Đớt",
    en: "A Đớt border-gate economic zone",
    lo: "ເຂດເສດຖະກິດດ່ານ A Đớt",
  },
  aliases: ["kktck a đớt", "khu kinh tế a đớt"],
  within: ["laos-border", "thua-thien-hue"],
} satisfies Place;
