import type { Indicator } from "@bienmau/core/schema";

export const borderWarehousesShare = {
  id: "border-warehouses-share",
  group: "infrastructure",
  name: {
    vi: "tỷ lệ kho hàng theo tuyến",
    en: "share of warehouses by border",
    lo: "ສ່ວນແບ່ງສາງຊາຍແດນ",
  },
  definition: {
    vi: "Phần của mỗi tuyến biên giới trong tổng số kho hàng.",
    en: "Share of each border in all warehouses.",
    lo: "ສ່ວນແບ່ງຂອງແຕ່ລະຊາຍແດນ.",
  },
  unit: "percent",
  aliases: {
    vi: [
      "tỷ lệ kho hàng",
      "chiếm bao nhiêu phần trăm số kho",
      "phần trăm số kho hàng",
      "phần trăm kho hàng",
      "tỷ trọng kho hàng",
      "tỷ lệ kho",
      "chiếm bao nhiêu phần trăm số kho hàng",
      "chiếm bao nhiêu % số kho hàng",
    ],
    en: ["share of warehouses", "percentage of warehouses", "percent of warehouses", "percentage of border warehouses"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
