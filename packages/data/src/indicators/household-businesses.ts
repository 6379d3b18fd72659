import type { Indicator } from "@bienmau/core/schema";

export const householdBusinesses = {
  id: "household-businesses",
  group: "economy",
  name: {
    vi: "số hộ kinh doanh biên giới",
    en: "household businesses at the border",
    lo: "ຄົວເຮືອນທຸລະກິດຊາຍແດນ",
  },
  definition: {
    vi: "Số hộ kinh doanh ở khu vực biên giới.",
    en: "Household businesses in the border area.",
    lo: "ຄົວເຮືອນທຸລະກິດ.",
  },
  unit: "count",
  aliases: {
    vi: ["hộ kinh doanh biên giới"],
    en: ["household businesses"],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
