import type { Gate } from "@bienmau/core/schema";

export const thanhQuangTri: Gate = {
  id: "thanh-quang-tri",
  name: {
    vi: "Thanh (Quảng Trị)",
    en: "Thanh (Quang Tri)",
  },
  nameSources: {
    en: {
      source: "nld-com-vn",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Den Vi Lay", "Cua khau Thanh Quang Tri"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Đen Vi Lay",
    aliases: ["Den Vi Lay", "Denvilay"],
    provinces: ["savannakhet"],
  },
  class: "auxiliary",
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
  roads: [],
  position: {
    lat: 16.4831,
    lon: 106.6622,
    accuracyKm: 2.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: where the straight line from Den Vi Lai village (census, 16.48654,106.65765) to Thôn Thanh (WOF vn 1226766631) crosses the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province)",
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {},
  history: [],
  notes: [
    {
      vi: "Tên chỉ một âm tiết: chỉ nhận khi có kèm tên bên Lào hoặc tên tỉnh.",
      en: "One-syllable name: recognised only with its Lao pair or the province.",
      lo: "ຊື່ພະຍາງດຽວ: ຮັບຮູ້ສະເພາະເມື່ອມີຊື່ຝ່າຍລາວ ຫຼື ຊື່ແຂວງ.",
    },
  ],
  citations: [
    {
      source: "nld-com-vn",
      locator: "nội dung bài",
    },
  ],
};
