import type { Product } from "@bienmau/core/schema";

export const plastics = {
  id: "plastics",
  name: {
    vi: "sản phẩm từ chất dẻo",
    en: "plastic products",
    lo: "ຜະລິດຕະພັນພາດສະຕິກ",
  },
  aliases: {
    vi: ["nhựa", "chất dẻo", "đồ nhựa", "sản phẩm nhựa", "hàng nhựa", "sản phẩm chất dẻo"],
    en: ["plastics", "plastic", "plastic goods"],
    lo: ["ພາດສະຕິກ", "ຢາງພາດສະຕິກ", "ປລາສຕິກ", "ພລາສຕິກ", "ຢາງພລາສຕິກ"],
  },
  hsHeadings: ["39"],
  processing: "industrial",
  members: [],
} satisfies Product;
