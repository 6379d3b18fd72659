import type { Place } from "@bienmau/core/schema";

export const chaLoZone = {
  id: "cha-lo-zone",
  kind: "economic-zone",
  name: {
    vi: "Khu kinh tế cửa khẩu Cha Lo",
    en: "Cha Lo border-gate economic zone",
    lo: "ເຂດເສດຖະກິດດ່ານ Cha Lo",
  },
  aliases: ["kktck cha lo", "khu kinh tế cha lo", "cha lo economic zone"],
  within: ["laos-border", "quang-binh", "quang-tri-2025"],
} satisfies Place;
