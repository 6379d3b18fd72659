import type { Gate } from "@bienmau/core/schema";

export const tayTrang: Gate = {
  id: "tay-trang",
  name: {
    vi: "Tây Trang",
    en: "Tay Trang",
  },
  nameSources: {
    en: {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 925–943; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: [
    "Tay Trang",
    "Pang Hoc",
    "Sop Hun",
    "TayTrang",
    "Tây Trang - Sop Hun",
    "Tay Trang - Sop Houn",
    "ຕາຍຈ່າງ",
    "ໄຕຈາງ",
  ],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Pang Hốc",
    aliases: ["Pang Hok", "Pang Hoc", "Sop Hun", "Sop Houn", "Sôp Hùn", "ປາງຮົກ"],
    provinces: ["phongsaly"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "dien-bien",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Tây Trang",
      en: "Tây Trang Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Tây Trang",
    },
    citation: {
      source: "viet-lao-2022",
      locator: "chú thích (4), dòng 36",
    },
  },
  roads: [
    {
      name: "QL279",
      citation: {
        source: "dien-bien-2025",
        locator: "§4.1, dòng 997",
      },
    },
  ],
  position: {
    lat: 21.2207,
    lon: 102.9095,
    accuracyKm: 2.5,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: where the straight line from Pang Hok village (census uuid 202001, 21.21014,102.87540) to Tây Trang (GeoNames via WOF 1360004921, 21.2333,102.95) crosses the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province)",
    },
    note: "approx, derived: UN/LOCODE LAPHK 21.20,102.90 (to the minute) is 2.5 km away; an earlier value 21.23,102.95 is the Vietnamese place, 4 km east of the line",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    unLocode: "LAPHK",
    customs: "12BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [],
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 925–943",
    },
    {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34",
    },
    {
      source: "border-report-2021",
      locator: "§I.3.1.b, dòng 63–64 (chỉ nói đường ở Điện Biên)",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "fastrans-vn",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
