import type { Indicator } from "@bienmau/core/schema";

export const priorityEconomicZones = {
  id: "priority-economic-zones",
  group: "infrastructure",
  name: {
    vi: "số khu kinh tế cửa khẩu trọng điểm",
    en: "priority border-gate economic zones",
    lo: "ຈຳນວນເຂດເສດຖະກິດບູລິມະສິດ",
  },
  definition: {
    vi: "Số khu kinh tế cửa khẩu được ưu tiên vốn ngân sách giai đoạn.",
    en: "Zones given priority for state budget over the period.",
    lo: "ເຂດທີ່ໄດ້ຮັບບູລິມະສິດງົບປະມານ.",
  },
  unit: "count",
  aliases: {
    vi: ["khu kinh tế cửa khẩu trọng điểm", "khu kinh tế ưu tiên"],
    en: ["priority zones", "key economic zones"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
