import type { Product } from "@bienmau/core/schema";

export const fruitVeg = {
  id: "fruit-veg",
  name: {
    vi: "hàng rau quả",
    en: "fruit and vegetables",
    lo: "ໝາກໄມ້ ແລະ ຜັກ",
  },
  aliases: {
    vi: ["rau quả", "rau củ quả", "trái cây", "hoa quả", "rau củ", "rau, quả", "rau trái", "rau", "hàng rau, quả"],
    en: ["fruit", "vegetables", "fruits and vegetables", "veg", "fruit and veg", "produce"],
    lo: ["ຜັກ", "ໝາກໄມ້", "ຜັກ ແລະ ໝາກໄມ້", "ຜັກໝາກໄມ້"],
  },
  hsHeadings: ["07", "08"],
  processing: "raw",
  members: [],
} satisfies Product;
