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
      locator: "chú thích (3) and (4), dòng 35–36; tên tiếng Việt bỏ dấu",
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
      locator: "chú thích (4), dòng 36",
    },
  },
  roads: [],
  hours: [],
  codes: {
    customs: "33BA",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (3) and (4), dòng 35–36",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "vsico-com-vn",
      locator: "nội dung bài",
    },
  ],
};
