import type { Product } from "@bienmau/core/schema";

export const aquatic = {
  id: "aquatic",
  name: {
    vi: "hàng thủy sản",
    en: "aquatic products",
    lo: "ສັດນ້ຳ ແລະ ຜະລິດຕະພັນ",
  },
  aliases: {
    vi: ["thủy sản", "thuỷ sản", "hải sản", "cá tôm", "hàng thuỷ sản", "tôm cá"],
    en: ["fish", "seafood", "aquatic", "fishery products", "fisheries"],
    lo: ["ສັດນ້ຳ", "ປາ", "ອາຫານທະເລ", "ການປະມົງ"],
  },
  hsHeadings: ["03", "1604", "1605"],
  processing: "mixed",
  members: [],
} satisfies Product;
