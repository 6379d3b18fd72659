import type { Product } from "@bienmau/core/schema";

export const fruitVegAndCereals = {
  id: "fruit-veg-and-cereals",
  name: {
    vi: "rau quả và ngũ cốc",
    en: "fruit, vegetables and cereals",
    lo: "ຜັກ ໝາກໄມ້ ແລະ ທັນຍາພືດ",
  },
  aliases: {
    vi: ["rau quả ngũ cốc", "ngũ cốc và rau quả", "rau quả và ngũ cốc cộng lại"],
    en: ["fruit veg and cereals", "cereals and vegetables"],
    lo: ["ຜັກໝາກໄມ້ ແລະ ທັນຍາພືດ"],
  },
  hsHeadings: [],
  processing: "raw",
  members: ["fruit-veg", "cereals"],
} satisfies Product;
