import type { Indicator } from "@bienmau/core/schema";

export const firmsDissolvedOrStopped = {
  id: "firms-dissolved-or-stopped",
  group: "economy",
  name: {
    vi: "số doanh nghiệp giải thể, ngừng kinh doanh",
    en: "firms dissolved or stopped",
    lo: "ວິສາຫະກິດທີ່ຍຸບ ຫຼື ຢຸດ",
  },
  definition: {
    vi: "Số doanh nghiệp giải thể hoặc ngừng kinh doanh trong năm.",
    en: "Firms dissolved or out of business in the year.",
    lo: "ວິສາຫະກິດທີ່ຍຸບ ຫຼື ຢຸດ.",
  },
  unit: "count",
  aliases: {
    vi: ["doanh nghiệp giải thể ngừng kinh doanh"],
    en: ["firms dissolved or stopped"],
    lo: [],
  },
  goodForMonths: 36,
  additive: true,
} satisfies Indicator;
