import type { Indicator } from "@bienmau/core/schema";

export const tradeShare = {
  id: "trade-share",
  group: "trade",
  name: {
    vi: "tỷ trọng trong kim ngạch",
    en: "share of trade",
    lo: "ອັດຕາສ່ວນໃນມູນຄ່າການຄ້າ",
  },
  definition: {
    vi: "Phần của mặt hàng, cửa khẩu hoặc thị trường trong kim ngạch, như nguồn in.",
    en: "Share of a product, gate or market in trade, as printed.",
    lo: "ສ່ວນແບ່ງຂອງສິນຄ້າ ດ່ານ ຫຼື ຕະຫຼາດ ໃນມູນຄ່າການຄ້າ ຕາມທີ່ພິມ.",
  },
  unit: "percent",
  aliases: {
    vi: ["tỷ trọng", "tỉ trọng", "cơ cấu mặt hàng", "chiếm bao nhiêu phần trăm", "chiếm mấy phần trăm", "tỷ lệ"],
    en: ["share", "proportion", "percentage of trade", "structure"],
    lo: ["ອັດຕາສ່ວນ", "ສ່ວນແບ່ງ", "ກວມເອົາ"],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
