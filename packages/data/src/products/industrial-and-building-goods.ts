import type { Product } from "@bienmau/core/schema";

export const industrialAndBuildingGoods = {
  id: "industrial-and-building-goods",
  name: {
    vi: "hàng công nghiệp và vật liệu xây dựng",
    en: "industrial goods and building materials",
    lo: "ສິນຄ້າອຸດສາຫະກຳ ແລະ ວັດສະດຸກໍ່ສ້າງ",
  },
  aliases: {
    vi: ["hàng công nghiệp", "vật liệu xây dựng", "vlxd", "công nghiệp và vật liệu xây dựng", "nhóm công nghiệp"],
    en: ["industrial goods", "building materials", "manufactures", "construction materials"],
    lo: ["ວັດສະດຸກໍ່ສ້າງ", "ສິນຄ້າອຸດສາຫະກຳ"],
  },
  hsHeadings: [],
  processing: "industrial",
  members: [
    "machinery",
    "clinker-cement",
    "iron-steel",
    "plastics",
    "textiles",
    "paper",
    "ceramics-glass-metals-chemicals",
  ],
} satisfies Product;
