import type { Place } from "@bienmau/core/schema";

export const sonLaZone = {
  id: "son-la-zone",
  kind: "economic-zone",
  name: {
    vi: "Khu kinh tế cửa khẩu Sơn La (tên như nguồn in; nhiều khả năng là Lóng Sập)",
    en: "Sơn La border-gate economic zone (as printed; most likely Lóng Sập)",
    lo: "ເຂດເສດຖະກິດດ່ານ Sơn La (ຕາມທີ່ພິມ; ອາດແມ່ນ Lóng Sập)",
  },
  aliases: ["kktck sơn la", "khu kinh tế cửa khẩu sơn la"],
  within: ["laos-border", "son-la"],
} satisfies Place;
