import type { Gate } from "@bienmau/core/schema";

export const namCan: Gate = {
  id: "nam-can",
  name: {
    vi: "Nậm Cắn",
    en: "Nam Can",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Nam Can", "Nậm Cấn", "Nam Can - Nam Kan", "ນ້ຳກັ້ນ", "ນ້ຳກັນ"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Namkan",
    aliases: ["Nậm Cắn", "Nam Kan", "Nam Khan"],
    provinces: ["xiangkhouang"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "nghe-an",
    },
  ],
  roads: [
    {
      name: "QL7",
      citation: {
        source: "tienphong-vn",
        locator: "summary of the item on Quốc lộ 7, Mường Xén – Nậm Cắn",
      },
    },
  ],
  position: {
    lat: 19.4704,
    lon: 104.0853,
    accuracyKm: 2.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        'derived: where the straight line from GeoNames "Dan Xayden" (WOF 1243147031, 19.4728,104.08192) to Trường Sơn village (WOF 1293502937, 19.46514,104.09279) crosses the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province)',
    },
    note: 'approx, derived: "Dan Xayden" is Lao for border checkpoint; UN/LOCODE LANKM 19.45,104.0667 (to the minute) is 3 km away',
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    unLocode: "LANKM",
    customs: "29BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [
    {
      vi: "Nguồn không thống nhất về khu kinh tế cửa khẩu: bài năm 2022 và bảng Wikipedia không có, một bài báo năm 2023 nói đến “Khu kinh tế cửa khẩu Nậm Cắn”.",
      en: "Sources differ on a border-gate economic zone: the 2022 article and a Wikipedia table have none, a 2023 press piece speaks of a “Nậm Cắn border-gate economic zone”.",
      lo: "ແຫຼ່ງບໍ່ກົງກັນເລື່ອງເຂດເສດຖະກິດດ່ານ: ບົດຄວາມປີ 2022 ແລະ Wikipedia ບໍ່ມີ, ຂ່າວປີ 2023 ເວົ້າເຖິງ “ເຂດເສດຖະກິດດ່ານ Nậm Cắn”.",
    },
  ],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34",
    },
    {
      source: "visitnghean-com",
      locator: "nội dung bài",
    },
    {
      source: "baonghean-vn-danh-thuc-tiem-nang-phat-trien",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
