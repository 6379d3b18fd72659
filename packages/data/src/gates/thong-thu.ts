import type { Gate } from "@bienmau/core/schema";

export const thongThu: Gate = {
  id: "thong-thu",
  name: {
    vi: "Thông Thụ",
    en: "Thong Thu",
  },
  nameSources: {
    en: {
      source: "baonghean-vn-trien-khai-hoat-dong-tai-cac",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Thong Thu", "Nam Tay"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Nậm Tạy",
    aliases: ["Nậm Táy", "Nam Tay"],
    provinces: ["houaphanh"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "nghe-an",
    },
  ],
  roads: [],
  position: {
    lat: 19.86735,
    lon: 104.80875,
    accuracyKm: 7.0,
    citation: {
      source: "github-com-souksavathpms-lao-location-prediction",
      locator:
        'github.com/SouksavathPMS/lao-location-prediction, assets, commit ee1119dc (Lao village points with census-style codes, origin not stated there; uuid 706199 "B. Namtay", Xamtay district)',
    },
    note: "approx: Lao village Nam Tay; GeoNames puts Ban Namtai at 19.82694,104.82583 (4.8 km)",
    credit: "Contains data from GeoNames (CC BY 4.0)",
  },
  hours: [],
  codes: {},
  history: [
    {
      on: "2025-02-18",
      text: {
        vi: "Mở lại cho người, phương tiện và hàng hóa theo công văn 1086 của tỉnh.",
        en: "Reopened to people, vehicles and goods by provincial letter 1086.",
        lo: "ເປີດຄືນໃຫ້ຄົນ, ພາຫະນະ ແລະ ສິນຄ້າ ຕາມໜັງສື 1086 ຂອງແຂວງ.",
      },
      citation: {
        source: "baonghean-vn-trien-khai-hoat-dong-tai-cac",
        locator: "công văn 1086 của tỉnh ngày 2025-02-18",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "baonghean-vn-trien-khai-hoat-dong-tai-cac",
      locator: "nội dung bài",
    },
  ],
};
