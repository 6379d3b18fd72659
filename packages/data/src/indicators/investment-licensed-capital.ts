import type { Indicator } from "@bienmau/core/schema";

export const investmentLicensedCapital = {
  id: "investment-licensed-capital",
  group: "investment",
  name: {
    vi: "vốn phía Lào cấp phép",
    en: "capital licensed by Laos",
    lo: "ທຶນທີ່ລາວອະນຸຍາດ",
  },
  definition: {
    vi: "Tổng vốn của các dự án được Lào cấp phép, tăng vốn.",
    en: "Capital of the projects licensed or raised by Laos.",
    lo: "ທຶນທີ່ລາວອະນຸຍາດ.",
  },
  unit: "USD",
  aliases: {
    vi: [
      "vốn lào cấp phép cho doanh nghiệp việt nam",
      "cấp phép bao nhiêu vốn",
      "vốn cấp phép",
      "tổng vốn cấp phép",
      "vốn được cấp phép",
    ],
    en: ["capital licensed", "capital licensed by laos"],
    lo: [],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
