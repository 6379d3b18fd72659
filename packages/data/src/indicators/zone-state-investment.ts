import type { Indicator } from "@bienmau/core/schema";

export const zoneStateInvestment = {
  id: "zone-state-investment",
  group: "investment",
  name: {
    vi: "vốn nhà nước đầu tư hạ tầng khu kinh tế",
    en: "state investment in the zone",
    lo: "ທຶນລັດໃນເຂດ",
  },
  definition: {
    vi: "Vốn ngân sách đã đầu tư vào hạ tầng khu kinh tế.",
    en: "Budget capital spent on the zone’s works.",
    lo: "ທຶນງົບປະມານລົງໃສ່ພື້ນຖານໂຄງລ່າງ.",
  },
  unit: "VND",
  aliases: {
    vi: ["vốn ngân sách đầu tư khu kinh tế", "nhà nước đầu tư"],
    en: ["state capital", "public investment in the zone"],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
