import type { Product } from "@bienmau/core/schema";

export const petroleum = {
  id: "petroleum",
  name: {
    vi: "xăng dầu",
    en: "petroleum products",
    lo: "ນ້ຳມັນເຊື້ອໄຟ",
  },
  aliases: {
    vi: ["xăng", "nhiên liệu", "dầu diesel", "xăng dầu các loại"],
    en: ["petrol", "fuel", "gasoline", "petroleum", "oil"],
    lo: ["ນ້ຳມັນ", "ນ້ຳມັນແອັດຊັງ"],
  },
  hsHeadings: ["2710"],
  processing: "industrial",
  members: [],
} satisfies Product;
