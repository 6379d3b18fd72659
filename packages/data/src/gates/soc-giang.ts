import type { Gate } from "@bienmau/core/schema";

export const socGiang: Gate = {
  id: "soc-giang",
  name: {
    vi: "Sóc Giang",
    en: "Soc Giang",
  },
  nameSources: {
    en: {
      source: "vietnam-vn-p-614725",
      locator: "article text; the Vietnamese name without marks",
    },
  },
  aliases: ["Soc Giang", "Binh Mang"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Bình Mãng",
    aliases: ["Pingmeng", "平孟"],
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
    unLocode: "CNPGM",
    customs: "11BF",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: VNACCS option list of customs offices (most/01/tokhai.jsp), names as before the 2025 reorganisation",
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
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "VNACCS option list of customs offices (most/01/tokhai.jsp), names as before the 2025 reorganisation",
    },
  ],
};
