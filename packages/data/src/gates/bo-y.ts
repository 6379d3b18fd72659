import type { Gate } from "@bienmau/core/schema";

export const boY: Gate = {
  id: "bo-y",
  name: {
    vi: "Bờ Y",
    en: "Bo Y",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Bo Y", "Phu Cua", "Phu Kua", "Pờ Y", "Po Y", "BoY", "Ngọc Hồi", "Ngoc Hoi", "ເບີອີ", "ບໍອີ", "ພູເກືອ"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Phou Keua",
    aliases: ["Phù Cưa", "Phù Kưa", "Phoukeua", "Phu Cua", "Phu Kưa"],
    provinces: ["attapeu"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "kon-tum",
      until: "2025-06-30",
    },
    {
      province: "quang-ngai",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu quốc tế Bờ Y (vừa giáp Lào, vừa giáp Campuchia)",
      en: "quốc tế Bờ Y Border-Gate Economic Zone (touches both Laos and Cambodia)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ quốc tế Bờ Y (ຕິດທັງລາວ ແລະ ກຳປູເຈຍ)",
    },
    citation: {
      source: "border-report-2021",
      locator: "§I.1.6, dòng 34",
    },
  },
  roads: [
    {
      name: "QL40",
      citation: {
        source: "congthuong-vn",
        locator: "nội dung bài (end of Quốc lộ 40, meeting Lao road 11)",
      },
    },
  ],
  position: {
    lat: 14.70532,
    lon: 107.562192,
    accuracyKm: 0.3,
    citation: {
      source: "search-com-vn-wiki-q-cua-khau-bo-y",
      locator: "(nội dung Wikipedia tiếng Việt)",
    },
    note: "Lao post Phoukeua 14.707286,107.552309 (same page); UN/LOCODE LAPKU 14.70,107.55 agrees",
    credit: "Contains data from Vietnamese Wikipedia (CC BY-SA)",
  },
  hours: [],
  codes: {
    unLocode: "LAPKU",
    customs: "38BC",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2008-01",
      text: {
        vi: "Phía Lào (Phou Keua) thành cửa khẩu quốc tế.",
        en: "The Lao side (Phou Keua) became an international checkpoint.",
        lo: "ຝ່າຍລາວ (Phou Keua) ກາຍເປັນດ່ານສາກົນ.",
      },
      citation: {
        source: "laotraveller-blogspot-com",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34",
    },
    {
      source: "border-report-2021",
      locator: "§I.1.6, dòng 34 và §II.2.2.c, dòng 107",
    },
    {
      source: "congthuong-vn",
      locator: "nội dung bài",
    },
    {
      source: "kpl-gov-la",
      locator: "nội dung bài",
    },
    {
      source: "laotraveller-blogspot-com",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
