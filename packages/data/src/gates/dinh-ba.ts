import type { Gate } from "@bienmau/core/schema";

export const dinhBa: Gate = {
  id: "dinh-ba",
  name: {
    vi: "Dinh Bà",
    en: "Dinh Ba",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Dinh Ba"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Banteay Chakrey",
    aliases: ["Bontia Chak Crey"],
    localName: "បន្ទាយចក្រី",
    provinces: ["prey-veng"],
  },
  class: "international",
  planned: false,
  classHistory: [
    {
      class: "international",
      from: "2007-03",
      citation: {
        source: "vneconomy-vn-them-3-cua-khau-quoc-te",
        locator: "nội dung bài",
      },
      note: {
        vi: "Thời điểm có chủ trương nâng cấp.",
        en: "When the upgrade was decided.",
        lo: "ເວລາຕົກລົງຍົກລະດັບ.",
      },
    },
  ],
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
    lat: 10.9723,
    lon: 105.426,
    accuracyKm: 3.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: where the straight line from Banteay Chakrei (WOF kh 1276962517) to Dinh Bà (WOF vn 1209101459, 10.9667,105.4333) crosses the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province)",
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "49BG",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2007-03",
      text: {
        vi: "Có chủ trương nâng lên cửa khẩu quốc tế.",
        en: "Upgrade to international decided.",
        lo: "ຕົກລົງຍົກເປັນດ່ານສາກົນ.",
      },
      citation: {
        source: "vneconomy-vn-them-3-cua-khau-quoc-te",
        locator: "nội dung bài",
      },
    },
  ],
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
      source: "vneconomy-vn-them-3-cua-khau-quoc-te",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phirumnang-boop-visaoffice",
      locator:
        "Khmer name of the other side: src/utils/teamNormalization.ts (team names of the Cambodian visa posts at international gates)",
    },
  ],
};
