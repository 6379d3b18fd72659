import type { Indicator } from "@bienmau/core/schema";

export const investmentLicensedNew = {
  id: "investment-licensed-new",
  group: "investment",
  name: {
    vi: "số dự án mới phía Lào cấp phép",
    en: "new projects licensed by Laos",
    lo: "ໂຄງການໃໝ່ທີ່ລາວອະນຸຍາດ",
  },
  definition: {
    vi: "Số dự án mới của doanh nghiệp Việt Nam được Lào cấp phép.",
    en: "New projects of Vietnamese firms licensed by Laos.",
    lo: "ໂຄງການໃໝ່ທີ່ລາວອະນຸຍາດ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "lào cấp phép bao nhiêu dự án mới",
      "cấp phép bao nhiêu dự án",
      "cấp phép dự án mới",
      "dự án mới được cấp phép",
    ],
    en: ["new projects licensed", "projects licensed"],
    lo: [],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
