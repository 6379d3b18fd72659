import type { Place } from "@bienmau/core/schema";

export const borderGateEconomicZones = {
  id: "border-gate-economic-zones",
  kind: "economic-zone",
  name: {
    vi: "các khu kinh tế cửa khẩu",
    en: "border-gate economic zones",
    lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ",
  },
  aliases: ["khu kinh tế cửa khẩu", "kktck"],
  within: ["viet-nam"],
} satisfies Place;
