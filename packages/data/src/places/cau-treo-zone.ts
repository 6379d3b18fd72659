import type { Place } from "@bienmau/core/schema";

export const cauTreoZone = {
  id: "cau-treo-zone",
  kind: "economic-zone",
  name: {
    vi: "Khu kinh tế cửa khẩu Cầu Treo",
    en: "Cầu Treo border-gate economic zone",
    lo: "ເຂດເສດຖະກິດດ່ານ Cầu Treo",
  },
  aliases: ["kktck cầu treo", "khu kinh tế cầu treo"],
  within: ["laos-border", "ha-tinh"],
} satisfies Place;
