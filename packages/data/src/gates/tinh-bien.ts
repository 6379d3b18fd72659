import type { Gate } from "@bienmau/core/schema";

export const tinhBien: Gate = {
  id: "tinh-bien",
  name: {
    vi: "Tịnh Biên",
    en: "Tinh Bien",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Tinh Bien"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Phnom Den",
    aliases: ["Phnum Den"],
    localName: "ភ្នំដិន",
    provinces: ["takeo"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "an-giang",
      until: "2025-06-30",
    },
    {
      province: "an-giang-2025",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu An Giang (một trong 8 khu được ưu tiên đầu tư ngân sách 2021–2025)",
      en: "An Giang Border-Gate Economic Zone (one of 8 zones given budget priority for 2021–2025)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ An Giang (ໜຶ່ງໃນ 8 ເຂດທີ່ໄດ້ບຸລິມະສິດງົບປະມານ 2021–2025)",
    },
    citation: {
      source: "mail-doingoailaocai-vn",
      locator: "văn bản 1804/TTg-CN: tám khu kinh tế cửa khẩu ưu tiên 2021–2025",
    },
  },
  roads: [],
  position: {
    lat: 10.5922,
    lon: 104.9234,
    accuracyKm: 4.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: point of the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province) nearest to Phnum Den village (WOF kh 1293551915, 10.60314,104.90407)",
    },
    note: "approx, derived:; an earlier value 10.60,104.95 is 3 km east, inside Vietnam",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "50BB",
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
      source: "sggpnews-org-vn-an-giang-opens-vinh-xuong-kaorm",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phirumnang-boop-visaoffice",
      locator:
        "Khmer name of the other side: src/utils/teamNormalization.ts (team names of the Cambodian visa posts at international gates)",
    },
  ],
};
