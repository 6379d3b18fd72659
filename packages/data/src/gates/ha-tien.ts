import type { Gate } from "@bienmau/core/schema";

export const haTien: Gate = {
  id: "ha-tien",
  name: {
    vi: "Hà Tiên (Xà Xía)",
    en: "Ha Tien (Xa Xia)",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Ha Tien (Xa Xia)", "Ha Tien", "Xa Xia", "Xà Xía", "Hà Tiên"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Prek Chak",
    aliases: ["Lork"],
    localName: "ព្រែកចាក",
    provinces: ["kampot"],
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
      province: "kien-giang",
      until: "2025-06-30",
    },
    {
      province: "an-giang-2025",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Hà Tiên",
      en: "Hà Tiên Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Hà Tiên",
    },
    citation: {
      source: "github-com-izisoft-yii2",
      locator:
        "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019, zone as compiled with the gate list",
    },
  },
  roads: [],
  position: {
    lat: 10.4253,
    lon: 104.4495,
    accuracyKm: 1.5,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: where the straight line from Prek Chak (WOF kh 1226316867, 10.43269,104.44904) to Xà Xía (WOF vn 1276731415, 10.4167,104.45) crosses the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province)",
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "53BC",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; team at Hà Tiên international gate",
    },
  },
  history: [
    {
      on: "2007-03",
      text: {
        vi: "Có chủ trương nâng lên quốc tế, khi đó mang tên Xà Xía.",
        en: "Upgrade to international decided, then under the name Xà Xía.",
        lo: "ຕົກລົງຍົກເປັນສາກົນ ຕອນນັ້ນຊື່ Xà Xía.",
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
