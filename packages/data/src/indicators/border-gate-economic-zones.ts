import type { Indicator } from "@bienmau/core/schema";

export const borderGateEconomicZones = {
  id: "border-gate-economic-zones",
  group: "infrastructure",
  name: {
    vi: "số khu kinh tế cửa khẩu",
    en: "border-gate economic zones",
    lo: "ຈຳນວນເຂດເສດຖະກິດດ່ານຊາຍແດນ",
  },
  definition: {
    vi: "Số khu kinh tế cửa khẩu; Bờ Y giáp cả Lào và Campuchia nên không cộng ba tuyến.",
    en: "Border-gate economic zones; Bờ Y touches both Laos and Cambodia, so the three borders must not be added.",
    lo: "ຈຳນວນເຂດເສດຖະກິດດ່ານຊາຍແດນ.",
  },
  unit: "count",
  aliases: {
    vi: ["khu kinh tế cửa khẩu", "bao nhiêu khu kinh tế cửa khẩu", "kktck", "số khu kinh tế cửa khẩu"],
    en: ["border gate economic zones", "border economic zones", "how many economic zones"],
    lo: ["ເຂດເສດຖະກິດດ່ານ", "ເຂດເສດຖະກິດຊາຍແດນ", "ເຂດເສດຖະກິດຈັກແຫ່ງ"],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
