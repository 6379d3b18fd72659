import type { Gate } from "@bienmau/core/schema";

export const laoBao: Gate = {
  id: "lao-bao",
  name: {
    vi: "Lao Bảo",
    en: "Lao Bao",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Lao Bao", "Den Sa Van", "Densavan", "LaoBao", "Lao Bảo - Đen Sạ Vẳn", "ລາວບາວ", "ແດນສະຫວັນ"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Densavan",
    aliases: ["Den Savanh", "Dansavan", "Dansavanh", "Đen Sạ Vẳn", "Đensavẳn"],
    provinces: ["savannakhet"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "quang-tri",
      until: "2025-06-30",
    },
    {
      province: "quang-tri-2025",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế - thương mại đặc biệt Lao Bảo (một trong 8 khu được ưu tiên đầu tư ngân sách 2021–2025)",
      en: "Lao Bảo Special Economic-Trade Zone (one of 8 zones given budget priority for 2021–2025)",
      lo: "ເຂດເສດຖະກິດ-ການຄ້າພິເສດ Lao Bảo (ໜຶ່ງໃນ 8 ເຂດທີ່ໄດ້ບຸລິມະສິດງົບປະມານ 2021–2025)",
    },
    citation: {
      source: "mail-doingoailaocai-vn",
      locator: "văn bản 1804/TTg-CN: tám khu kinh tế cửa khẩu ưu tiên 2021–2025",
    },
  },
  roads: [
    {
      name: "QL9",
      citation: {
        source: "nhandaovtv-vn",
        locator: "nội dung bài (Quốc lộ 9, Quảng Trị)",
      },
    },
    {
      name: "AH16",
      citation: {
        source: "iiab-me",
        locator: "which of the gate row’s sources names the road was not recorded",
      },
    },
  ],
  position: {
    lat: 16.621,
    lon: 106.5898,
    accuracyKm: 1.5,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: where the straight line from Dansavanh village (census, 16.62621,106.58166) to Lao Bảo (WOF 1276462903, 16.61406,106.60065) crosses the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province)",
    },
    note: "approx, derived: UN/LOCODE LADSH 16.6167,106.5833 (0.9 km) and Lao Bảo prison 16.61126,106.58797 (geonames 8650938, 1.1 km) agree",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    unLocode: "VNLAO, LADSH",
    customs: "32BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; 32BD is the Lao Bảo trade-zone office",
    },
  },
  history: [],
  notes: [
    {
      vi: "Một sách hướng dẫn du lịch không rõ năm ghi 07:00–18:00 hằng ngày; quá cũ để coi là giờ hiện hành.",
      en: "A travel guide of unknown year gives 07:00–18:00 daily; too old to be taken as current.",
      lo: "ປຶ້ມນຳທ່ຽວບໍ່ຮູ້ປີ ລະບຸ 07:00–18:00 ທຸກວັນ; ເກົ່າເກີນໄປ ບໍ່ຖືເປັນເວລາປັດຈຸບັນ.",
    },
    {
      vi: "Mô hình “một cửa, một lần dừng” Lao Bảo – Đen Sạ Vẳn đã chấm dứt theo Nghị quyết 180 ngày 18/6/2025.",
      en: "The single-stop inspection at Lao Bảo – Densavan was ended by Resolution 180 of 18 June 2025.",
      lo: "ການກວດກາຈຸດດຽວ Lao Bảo – Densavan ສິ້ນສຸດຕາມມະຕິ 180 ວັນທີ 18/6/2025.",
    },
  ],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34",
    },
    {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107",
    },
    {
      source: "thanhnien-vn-cua-khau-quoc-te-lao-bao",
      locator: "nội dung bài",
    },
    {
      source: "iiab-me",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; 32BD is the Lao Bảo trade-zone office",
    },
  ],
};
