import type { Product } from "@bienmau/core/schema";

export const agriculturalGoods = {
  id: "agricultural-goods",
  name: {
    vi: "nhóm nông sản",
    en: "agricultural goods",
    lo: "ສິນຄ້າກະສິກຳ",
  },
  aliases: {
    vi: ["nông sản", "hàng nông sản", "nhóm hàng nông sản", "nông lâm thủy sản"],
    en: ["farm goods", "agricultural products", "agri goods", "farm products", "agriculture"],
    lo: ["ຜະລິດຕະພັນກະສິກຳ", "ກະສິກຳ"],
  },
  hsHeadings: [],
  processing: "mixed",
  members: ["rice", "cereals", "fruit-veg", "tea", "aquatic"],
} satisfies Product;
