import type { Gate } from "@bienmau/core/schema";

export const hoangDieu: Gate = {
  id: "hoang-dieu",
  name: {
    vi: "Hoàng Diệu",
    en: "Hoang Dieu",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Hoang Dieu", "La Pa Khe"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Lapakhe",
    aliases: ["La Pa Khê"],
    provinces: ["mondulkiri"],
  },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "binh-phuoc",
      until: "2025-06-30",
    },
    {
      province: "dong-nai",
      from: "2025-07-01",
    },
  ],
  roads: [],
  position: {
    lat: 12.073,
    lon: 106.8866,
    accuracyKm: 5.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        'derived: point of the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province) nearest to GeoNames Varoyung, alias "La Palkei" (WOF kh 1344145915, 12.0947,106.89479)',
    },
    note: "approx, derived: identity of La Palkei and Lapakhe is by name only",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "61BB",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [
    {
      vi: "Tỉnh phía Campuchia ghi theo hiểu biết chung, chưa có nguồn.",
      en: "The Cambodian province is given from general knowledge; no source was seen.",
      lo: "ແຂວງຝ່າຍກຳປູເຈຍໃສ່ຕາມຄວາມຮູ້ທົ່ວໄປ ຍັງບໍ່ມີແຫຼ່ງ.",
    },
  ],
  citations: [
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "baochinhphu-vn",
      locator: "nội dung bài",
    },
  ],
};
