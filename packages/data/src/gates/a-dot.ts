import type { Gate } from "@bienmau/core/schema";

export const aDot: Gate = {
  id: "a-dot",
  name: {
    vi: "A Đớt",
    en: "A Dot",
    lo: "ອາເດິດ",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "footnotes (3) and (4), lines 35–36; the Vietnamese name without marks",
    },
    lo: {
      source: "la-qdnd-vn",
      locator: "Vietnamese army paper in Lao: a transliteration, the local spelling may differ",
    },
  },
  aliases: ["A Dot", "Ta Vang", "Adot"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Tavang",
    aliases: ["Tà Vàng", "Ta Vang"],
    localName: "ຕາວ່າງ",
    provinces: ["sekong"],
  },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "thua-thien-hue",
      until: "2024-12-31",
    },
    {
      province: "hue",
      from: "2025-01-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu A Đớt",
      en: "A Đớt Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ A Đớt",
    },
    citation: {
      source: "viet-lao-2022",
      locator: "footnote (4), line 36",
    },
  },
  roads: [],
  hours: [],
  codes: {
    customs: "33BA",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "VNACCS option list of customs offices (most/01/tokhai.jsp), names as before the 2025 reorganisation",
    },
  },
  history: [],
  notes: [],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "footnotes (3) and (4), lines 35–36",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: table of border gates of Vietnamese Wikipedia, about 2019",
    },
    {
      source: "vsico-com-vn",
      locator: "article text",
    },
  ],
};
