import type { Place } from "@bienmau/core/schema";

export const namGiangZone = {
  id: "nam-giang-zone",
  kind: "economic-zone",
  name: {
    vi: "Khu kinh tế cửa khẩu Nam Giang",
    en: "Nam Giang border-gate economic zone",
    lo: "ເຂດເສດຖະກິດດ່ານ Nam Giang",
  },
  aliases: ["kktck nam giang", "khu kinh tế nam giang"],
  within: ["laos-border", "quang-nam", "da-nang"],
} satisfies Place;
