import type { Product } from "@bienmau/core/schema";

export const cereals = {
  id: "cereals",
  name: {
    vi: "ngũ cốc",
    en: "cereals",
    lo: "ທັນຍາພືດ",
  },
  aliases: {
    vi: ["hạt ngũ cốc", "ngũ cốc các loại"],
    en: ["grain", "grains", "cereal"],
    lo: ["ທັນຍາຫານ"],
  },
  hsHeadings: ["10"],
  processing: "raw",
  members: [],
} satisfies Product;
