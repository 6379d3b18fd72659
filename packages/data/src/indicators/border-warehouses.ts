import type { Indicator } from "@bienmau/core/schema";

export const borderWarehouses = {
  id: "border-warehouses",
  group: "infrastructure",
  name: {
    vi: "số kho hàng biên giới",
    en: "border warehouses",
    lo: "ຈຳນວນສາງຊາຍແດນ",
  },
  definition: {
    vi: "Số kho hàng ở khu vực biên giới.",
    en: "Warehouses in the border areas.",
    lo: "ຈຳນວນສາງຢູ່ຊາຍແດນ.",
  },
  unit: "count",
  aliases: {
    vi: ["kho hàng", "bao nhiêu kho hàng", "số kho", "kho bãi biên giới"],
    en: ["warehouses", "how many warehouses", "border warehouses"],
    lo: ["ສາງສິນຄ້າ", "ສາງຈັກແຫ່ງ", "ສາງສິນຄ້າຈັກແຫ່ງ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
