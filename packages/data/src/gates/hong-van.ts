import type { Gate } from "@bienmau/core/schema";

export const hongVan: Gate = {
  id: "hong-van",
  name: {
    vi: "Hồng Vân",
    en: "Hong Van",
    lo: "ຮົ່ງເວິນ",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "chú thích (3), dòng 35; tên tiếng Việt bỏ dấu",
    },
    lo: {
      source: "la-qdnd-vn",
      locator: "Vietnamese army paper in Lao: a transliteration, the local spelling may differ",
    },
  },
  aliases: ["Hong Van", "Ko Tai", "Co Tai", "Hồng Vân - Cô Tài"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Kotai",
    aliases: ["Kô Tài", "Cô Tài", "Co Tai", "Kutai"],
    localName: "ໂກຕາຍ",
    provinces: ["salavan"],
  },
  class: "main",
  planned: false,
  classHistory: [
    {
      class: "main",
      from: "2007",
      citation: {
        source: "cand-com-vn-xa-hoi-thua-thien-hue-khai",
        locator: "nội dung bài",
      },
      note: {
        vi: "Khoảng năm 2007 (bốn năm sau khi mở).",
        en: "About 2007 (four years after opening).",
        lo: "ປະມານປີ 2007 (ສີ່ປີຫຼັງເປີດ).",
      },
    },
  ],
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
  roads: [],
  hours: [],
  codes: {
    customs: "33A2",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; a team of A Đớt 33BA",
    },
  },
  history: [
    {
      on: "2003-05-30",
      text: {
        vi: "Mở cửa khẩu.",
        en: "Gate opened.",
        lo: "ເປີດດ່ານ.",
      },
      citation: {
        source: "cand-com-vn-xa-hoi-thua-thien-hue-khai",
        locator: "nội dung bài",
      },
    },
    {
      on: "2022-04-06",
      text: {
        vi: "Biên bản dời điểm đấu nối giữa hai bên.",
        en: "Minutes moving the connection point between the two sides.",
        lo: "ບົດບັນທຶກຍ້າຍຈຸດເຊື່ອມຕໍ່ລະຫວ່າງສອງຝ່າຍ.",
      },
      citation: {
        source: "en-vietnamplus-vn-intersection-at-vietnamlao-border-gate-rel",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (3), dòng 35",
    },
    {
      source: "cand-com-vn-xa-hoi-thua-thien-hue-khai",
      locator: "nội dung bài",
    },
    {
      source: "en-vietnamplus-vn-intersection-at-vietnamlao-border-gate-rel",
      locator: "nội dung bài",
    },
  ],
};
