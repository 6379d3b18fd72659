import type { Place } from "@bienmau/core/schema";

export const chiengKhuongZone = {
  id: "chieng-khuong-zone",
  kind: "economic-zone",
  name: {
    vi: "Khu kinh tế cửa khẩu Chiềng Khương",
    en: "Chiềng Khương border-gate economic zone",
    lo: "ເຂດເສດຖະກິດດ່ານ Chiềng Khương",
  },
  aliases: ["kktck chiềng khương", "khu kinh tế chiềng khương"],
  within: ["laos-border", "son-la"],
} satisfies Place;
