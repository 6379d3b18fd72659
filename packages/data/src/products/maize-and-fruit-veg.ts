import type { Product } from "@bienmau/core/schema";

export const maizeAndFruitVeg = {
  id: "maize-and-fruit-veg",
  name: {
    vi: "ngô và rau quả",
    en: "maize, fruit and vegetables",
    lo: "ສາລີ ຜັກ ແລະ ໝາກໄມ້",
  },
  aliases: {
    vi: ["ngô rau quả", "ngô và rau, quả", "ngô cùng rau quả"],
    en: ["maize and vegetables", "corn and vegetables"],
    lo: ["ສາລີ ແລະ ຜັກ"],
  },
  hsHeadings: [],
  processing: "raw",
  members: ["maize", "fruit-veg"],
} satisfies Product;
