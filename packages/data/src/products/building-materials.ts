import type { Product } from "@bienmau/core/schema";

export const buildingMaterials = {
  id: "building-materials",
  name: {
    vi: "vật liệu xây dựng (xi măng, sắt thép…)",
    en: "building materials",
    lo: "ວັດສະດຸກໍ່ສ້າງ (ຊີມັງ ເຫຼັກ …)",
  },
  aliases: {
    vi: ["vật liệu xây dựng Nghệ An"],
    en: [],
    lo: [],
  },
  hsHeadings: [],
  processing: "industrial",
  members: [],
} satisfies Product;
