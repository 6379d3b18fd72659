import type { Gate } from "@bienmau/core/schema";

export const binhHiep: Gate = {
  id: "binh-hiep",
  name: {
    vi: "Bình Hiệp",
    en: "Binh Hiep",
  },
  nameSources: {
    en: {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Binh Hiep"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Prey Voir",
    aliases: ["Prey Vor"],
    localName: "ព្រៃវល្លិ៍",
    provinces: ["svay-rieng"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "long-an",
      until: "2025-06-30",
    },
    {
      province: "tay-ninh-2025",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Long An",
      en: "Long An Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Long An",
    },
    citation: {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 107",
    },
  },
  roads: [],
  position: {
    lat: 10.8622,
    lon: 105.9299,
    accuracyKm: 3.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: where the straight line from Prey Voa (WOF kh 1276308653, 10.88429,105.92723) to Bình Hiệp (WOF vn 1326898367, 10.8333,105.9333) crosses the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province)",
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "48BD",
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
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "vietnamplus-vn-cua-khau-quoc-te-tan-nam",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phirumnang-boop-visaoffice",
      locator:
        "Khmer name of the other side: src/utils/teamNormalization.ts (team names of the Cambodian visa posts at international gates)",
    },
  ],
};
