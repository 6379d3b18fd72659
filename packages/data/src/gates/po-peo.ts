import type { Gate } from "@bienmau/core/schema";

export const poPeo: Gate = {
  id: "po-peo",
  name: {
    vi: "Pò Peo",
    en: "Po Peo",
  },
  nameSources: {
    en: {
      source: "vietnam-vn-p-614725",
      locator: "article text; the Vietnamese name without marks",
    },
  },
  aliases: ["Po Peo", "Nhac Vu"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Nhạc Vu",
    aliases: ["Yuexu", "Yuewei", "岳圩"],
    provinces: ["guangxi"],
  },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "cao-bang",
    },
  ],
  roads: [],
  hours: [],
  codes: {
    customs: "11BH",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "VNACCS option list of customs offices (most/01/tokhai.jsp), names as before the 2025 reorganisation",
    },
  },
  history: [],
  notes: [],
  citations: [
    {
      source: "vietnam-vn-p-614725",
      locator: "article text",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: table of border gates of Vietnamese Wikipedia, about 2019",
    },
  ],
};
