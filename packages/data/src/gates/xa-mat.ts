import type { Gate } from "@bienmau/core/schema";

export const xaMat: Gate = {
  id: "xa-mat",
  name: {
    vi: "Xa Mát",
    en: "Xa Mat",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Xa Mat", "Xamat"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Trapeang Phlong",
    aliases: ["Trapaing Thlong"],
    localName: "ត្រពាំងផ្លុង",
    provinces: ["tboung-khmum"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "tay-ninh",
      until: "2025-06-30",
    },
    {
      province: "tay-ninh-2025",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Xa Mát",
      en: "Xa Mát Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Xa Mát",
    },
    citation: {
      source: "github-com-izisoft-yii2",
      locator:
        "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019, zone as compiled with the gate list",
    },
  },
  roads: [],
  position: {
    lat: 11.6685,
    lon: 105.9819,
    accuracyKm: 3.5,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: where the straight line from Trapeang Phlong Pir (WOF kh 1243208471, 11.69482,105.96165) to Xa Mát (WOF vn 1309760009, 11.6667,105.9833) crosses the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province)",
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "45BC",
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
      source: "en-vietnamplus-vn-na-chairman-visits-moc-bai-international",
      locator: "nội dung bài",
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
