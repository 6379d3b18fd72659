import type { Place } from "@bienmau/core/schema";

export const tayTrangZone = {
  id: "tay-trang-zone",
  kind: "economic-zone",
  name: {
    vi: "Khu kinh tế cửa khẩu Tây Trang",
    en: "Tây Trang border-gate economic zone",
    lo: "ເຂດເສດຖະກິດດ່ານ Tây Trang",
  },
  aliases: ["kktck tây trang", "khu kinh tế tây trang"],
  within: ["laos-border", "dien-bien"],
} satisfies Place;
