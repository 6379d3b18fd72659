import type { Indicator } from "@bienmau/core/schema";

export const zoneEnterpriseInvestment = {
  id: "zone-enterprise-investment",
  group: "investment",
  name: {
    vi: "vốn doanh nghiệp đầu tư vào khu kinh tế",
    en: "enterprise investment in the zone",
    lo: "ທຶນວິສາຫະກິດໃນເຂດ",
  },
  definition: {
    vi: "Vốn của doanh nghiệp đầu tư vào khu kinh tế.",
    en: "Capital invested by firms in the zone.",
    lo: "ທຶນທີ່ວິສາຫະກິດລົງທຶນ.",
  },
  unit: "VND",
  aliases: {
    vi: ["vốn doanh nghiệp khu kinh tế", "doanh nghiệp đầu tư bao nhiêu"],
    en: ["enterprise capital", "private investment in the zone"],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
