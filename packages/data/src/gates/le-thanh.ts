import type { Gate } from "@bienmau/core/schema";

export const leThanh: Gate = {
  id: "le-thanh",
  name: {
    vi: "Lệ Thanh",
    en: "Le Thanh",
  },
  nameSources: {
    en: {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Le Thanh"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "O Yadaw",
    aliases: ["O'Yadaw", "Oyadav"],
    localName: "អូរយ៉ាដាវ",
    provinces: ["ratanakiri"],
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
      province: "gia-lai",
      until: "2025-06-30",
    },
    {
      province: "gia-lai-2025",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Lệ Thanh",
      en: "Lệ Thanh Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Lệ Thanh",
    },
    citation: {
      source: "baobinhdinh-vn",
      locator: "nội dung bài (dự án khu kinh tế cửa khẩu Lệ Thanh)",
    },
  },
  roads: [
    {
      name: "QL19",
      citation: {
        source: "baobinhdinh-vn",
        locator: "nội dung bài (nằm trên quốc lộ 19)",
      },
    },
  ],
  position: {
    lat: 13.79309,
    lon: 107.44636,
    accuracyKm: 3.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-kh",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-kh, commit 9fd5f1e3 (GeoNames village; WOF id 1243128349)",
    },
    note: "approx: Phi village, on the line where national road 78 meets it (that the gate stands at Phi is general knowledge)",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [
    {
      side: "viet-nam",
      hours: "24/7",
      asOf: "2025",
      citation: {
        source: "baogialai-com-vn",
        locator: "article of 2026-01-02",
      },
      note: {
        vi: "Thông quan hàng hóa theo ca trong năm 2025; là thực tế làm việc, không phải lịch công bố.",
        en: "Goods clearance kept up by shifts in 2025; practice, not a published timetable.",
        lo: "ກວດປ່ອຍສິນຄ້າເປັນກະໃນປີ 2025; ແມ່ນການປະຕິບັດ ບໍ່ແມ່ນຕາຕະລາງປະກາດ.",
      },
    },
  ],
  codes: {
    customs: "38BB",
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
  notes: [],
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107",
    },
    {
      source: "vneconomy-vn-them-3-cua-khau-quoc-te",
      locator: "nội dung bài",
    },
    {
      source: "tracuuquyhoach-com",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phirumnang-boop-visaoffice",
      locator:
        "Khmer name of the other side: src/utils/teamNormalization.ts (team names of the Cambodian visa posts at international gates)",
    },
  ],
};
