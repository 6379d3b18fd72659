import type { Indicator } from "@bienmau/core/schema";

export const firmsSuspended = {
  id: "firms-suspended",
  group: "economy",
  name: {
    vi: "số doanh nghiệp tạm ngừng hoạt động",
    en: "firms suspended",
    lo: "ວິສາຫະກິດທີ່ຢຸດຊົ່ວຄາວ",
  },
  definition: {
    vi: "Số doanh nghiệp tạm ngừng hoạt động trong năm.",
    en: "Firms that suspended business in the year.",
    lo: "ວິສາຫະກິດທີ່ຢຸດຊົ່ວຄາວ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "doanh nghiệp tạm ngừng",
      "bao nhiêu doanh nghiệp tạm ngừng hoạt động",
      "dn ngừng hoạt động",
      "tạm ngừng hoạt động",
      "doanh nghiệp tạm ngừng hoạt động",
      "ngừng hoạt động",
    ],
    en: ["firms suspended", "suspended businesses", "suspended business"],
    lo: [],
  },
  goodForMonths: 36,
  additive: true,
} satisfies Indicator;
