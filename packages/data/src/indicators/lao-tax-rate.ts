import type { Indicator } from "@bienmau/core/schema";

export const laoTaxRate = {
  id: "lao-tax-rate",
  group: "customs",
  name: {
    vi: "mức thuế phía Lào",
    en: "Lao tax rate",
    lo: "ອັດຕາພາສີຝ່າຍລາວ",
  },
  definition: {
    vi: "Mức thuế phía Lào áp lên hàng qua cửa khẩu, theo báo hải quan.",
    en: "Tax that the Lao side levied on goods through the gate, as the customs paper says.",
    lo: "ອັດຕາພາສີທີ່ຝ່າຍລາວເກັບ.",
  },
  unit: "percent",
  aliases: {
    vi: ["thuế phía lào", "lào tăng thuế", "thuế lào bao nhiêu"],
    en: ["lao tax", "lao duty", "tax on the lao side"],
    lo: ["ພາສີຝ່າຍລາວ"],
  },
  goodForMonths: 12,
  additive: false,
} satisfies Indicator;
