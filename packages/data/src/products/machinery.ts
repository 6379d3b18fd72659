import type { Product } from "@bienmau/core/schema";

export const machinery = {
  id: "machinery",
  name: {
    vi: "máy móc, thiết bị, dụng cụ, phụ tùng",
    en: "machinery, equipment, tools and parts",
    lo: "ເຄື່ອງຈັກ ອຸປະກອນ ເຄື່ອງມື ແລະ ອາໄຫຼ່",
  },
  aliases: {
    vi: ["máy móc", "máy móc thiết bị", "thiết bị", "phụ tùng", "dụng cụ", "máy móc phụ tùng", "thiết bị máy móc"],
    en: ["machines", "machinery", "equipment", "spare parts", "machine parts", "tools"],
    lo: ["ເຄື່ອງຈັກ", "ເຄື່ອງຈັກອຸປະກອນ", "ອາໄຫຼ່", "ອຸປະກອນ"],
  },
  hsHeadings: ["84", "85"],
  processing: "industrial",
  members: [],
} satisfies Product;
