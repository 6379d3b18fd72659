import type { Finding } from "@bienmau/core/schema";

export const dbMeasureRoads: Finding = {
  id: "db-measure-roads",
  kind: "measure",
  topics: ["roads", "infrastructure"],
  about: ["dien-bien", "tay-trang", "huoi-puoc"],
  text: {
    vi: "Nâng cấp quốc lộ 279, 12 và đường lên Tây Trang, Huổi Puốc; ưu tiên đường liên xã, liên bản.",
    en: "Upgrade national roads 279 and 12 and the roads to Tây Trang and Huổi Puốc; inter-commune and inter-village roads first.",
    lo: "ຍົກລະດັບທາງ 279, 12 ແລະ ທາງຫາ Tây Trang, Huổi Puốc; ບຸລິມະສິດທາງລະຫວ່າງບ້ານ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1543–1549",
    },
  ],
};
