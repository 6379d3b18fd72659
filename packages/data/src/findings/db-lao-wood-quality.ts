import type { Finding } from "@bienmau/core/schema";

export const dbLaoWoodQuality: Finding = {
  id: "db-lao-wood-quality",
  kind: "description",
  topics: ["goods-quality"],
  about: ["northern-laos", "dien-bien"],
  text: {
    vi: "Gỗ Bắc Lào được đánh giá bền, đẹp, hợp làm đồ gỗ và nội thất.",
    en: "Wood from northern Laos is rated durable and attractive, fit for furniture.",
    lo: "ໄມ້ພາກເໜືອລາວທົນທານ ແລະ ງາມ ເໝາະສຳລັບເຟີນີເຈີ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 763–773",
    },
  ],
};
