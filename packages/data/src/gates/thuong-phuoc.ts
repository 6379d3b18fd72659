import type { Gate } from "@bienmau/core/schema";

export const thuongPhuoc: Gate = {
  id: "thuong-phuoc",
  name: {
    vi: "Thường Phước",
    en: "Thuong Phuoc",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator:
        "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019 (river gate); tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Thuong Phuoc"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Kaoh Roka",
    aliases: ["Koh Rokar"],
    localName: "កោះរកា",
    provinces: ["prey-veng"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "dong-thap",
      until: "2025-06-30",
    },
    {
      province: "dong-thap-2025",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Đồng Tháp",
      en: "Đồng Tháp Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Đồng Tháp",
    },
    citation: {
      source: "github-com-izisoft-yii2",
      locator:
        "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019, zone as compiled with the gate list",
    },
  },
  roads: [],
  position: {
    lat: 10.9068,
    lon: 105.2055,
    accuracyKm: 4.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: where the straight line from Kaoh Roka (WOF kh 1326503911) to Thường Phước (WOF vn 1360180837, 10.8167,105.2333) crosses the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province)",
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "49BB",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [
    {
      vi: "Cửa khẩu đường sông.",
      en: "River gate.",
      lo: "ດ່ານທາງນ້ຳ.",
    },
    {
      vi: "Tỉnh phía Campuchia ghi theo hiểu biết chung, chưa có nguồn.",
      en: "The Cambodian province is given from general knowledge; no source was seen.",
      lo: "ແຂວງຝ່າຍກຳປູເຈຍໃສ່ຕາມຄວາມຮູ້ທົ່ວໄປ ຍັງບໍ່ມີແຫຼ່ງ.",
    },
  ],
  citations: [
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019 (river gate)",
    },
    {
      source: "vietnam-vn-bn-nguoi-nuoc-ngoai-co-the",
      locator: "land gates added to the e-visa list",
    },
    {
      source: "github-com-phirumnang-boop-visaoffice",
      locator:
        "Khmer name of the other side: src/utils/teamNormalization.ts (team names of the Cambodian visa posts at international gates)",
    },
  ],
};
