import type { Gate } from "@bienmau/core/schema";

export const naMeo: Gate = {
  id: "na-meo",
  name: {
    vi: "Na Mèo",
    en: "Na Meo",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Na Meo", "Nam Xoi", "Nameo", "Na Meo - Nam Xoi", "Na Mèo - Nậm Xôi", "ນາແມວ"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Namsoi",
    aliases: ["Nậm Xôi", "Nam Soi", "Nam Soy"],
    provinces: ["houaphanh"],
  },
  class: "international",
  planned: false,
  classHistory: [
    {
      class: "international",
      from: "2004-04-05",
      citation: {
        source: "vi-wikipedia-org",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [],
  provinces: [
    {
      province: "thanh-hoa",
    },
  ],
  roads: [
    {
      name: "QL217",
      citation: {
        source: "nhandaovtv-vn",
        locator: "nội dung bài (Quốc lộ 217, Thanh Hóa)",
      },
    },
  ],
  position: {
    lat: 20.296873,
    lon: 104.62238,
    accuracyKm: 1.0,
    citation: {
      source: "vi-wikipedia-org",
      locator: "Vietnamese Wikipedia",
    },
    note: "OUTLINES DISAGREE: Natural Earth puts this point 4 km and Who's On First 5 km inside Laos, yet UN/LOCODE LANMO (20.2833,104.6167), GeoNames Nam Soi (20.29946,104.60814) and the Vietnamese village Bản Son (20.3229,104.6449) all support it: so the outlines are probably wrong here",
    credit: "Contains data from GeoNames (CC BY 4.0) and Vietnamese Wikipedia (CC BY-SA)",
  },
  hours: [],
  codes: {
    unLocode: "LANMO",
    customs: "27BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2004-04-05",
      text: {
        vi: "Thành cửa khẩu quốc tế.",
        en: "Became an international gate.",
        lo: "ກາຍເປັນດ່ານສາກົນ.",
      },
      citation: {
        source: "vi-wikipedia-org",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [
    {
      vi: "Nguồn không thống nhất về khu kinh tế cửa khẩu: bảng Wikipedia ghi có, bài năm 2022 không liệt kê.",
      en: "Sources differ on a border-gate economic zone: a Wikipedia table says there is one, the 2022 article does not list it.",
      lo: "ແຫຼ່ງບໍ່ກົງກັນເລື່ອງເຂດເສດຖະກິດດ່ານ: Wikipedia ວ່າມີ, ບົດຄວາມປີ 2022 ບໍ່ລະບຸ.",
    },
  ],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34",
    },
    {
      source: "vi-wikipedia-org",
      locator: "nội dung bài",
    },
    {
      source: "truyenhinhthanhhoa-vn",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
