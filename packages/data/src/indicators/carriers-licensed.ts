import type { Indicator } from "@bienmau/core/schema";

export const carriersLicensed = {
  id: "carriers-licensed",
  group: "economy",
  name: {
    vi: "số đơn vị vận tải được cấp phép liên vận",
    en: "licensed carriers",
    lo: "ຜູ້ຂົນສົ່ງທີ່ໄດ້ຮັບອະນຸຍາດ",
  },
  definition: {
    vi: "Số đơn vị vận tải được cấp phép chạy tuyến.",
    en: "Carriers licensed on the route.",
    lo: "ຜູ້ຂົນສົ່ງທີ່ໄດ້ຮັບອະນຸຍາດ.",
  },
  unit: "count",
  aliases: {
    vi: ["đơn vị vận tải", "doanh nghiệp vận tải được cấp phép"],
    en: ["licensed carriers", "carriers"],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
