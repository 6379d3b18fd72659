import type { Place } from "@bienmau/core/schema";

export const caoBangZone = {
  id: "cao-bang-zone",
  kind: "economic-zone",
  name: {
    vi: "Khu kinh tế cửa khẩu tỉnh Cao Bằng",
    en: "Cao Bằng border-gate economic zone",
    lo: "ເຂດເສດຖະກິດດ່ານ Cao Bằng",
  },
  aliases: ["kktck cao bằng", "khu kinh tế cao bằng"],
  within: ["china-border", "cao-bang"],
} satisfies Place;
