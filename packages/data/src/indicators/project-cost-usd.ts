import type { Indicator } from "@bienmau/core/schema";

export const projectCostUsd = {
  id: "project-cost-usd",
  group: "infrastructure",
  name: {
    vi: "vốn đầu tư dự án (USD)",
    en: "project cost (USD)",
    lo: "ມູນຄ່າໂຄງການ (ໂດລາ)",
  },
  definition: {
    vi: "Tổng vốn đầu tư của công trình, đô la Mỹ.",
    en: "Total cost of the works, in US dollars.",
    lo: "ມູນຄ່າລົງທຶນເປັນໂດລາ.",
  },
  unit: "USD",
  aliases: {
    vi: ["vốn đầu tư bằng đô la", "tổng vốn usd"],
    en: ["cost in dollars", "investment in usd"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
