import type { Gate } from "@bienmau/core/schema";

export const phuocTan: Gate = {
  id: "phuoc-tan",
  name: {
    vi: "Phước Tân",
    en: "Phuoc Tan",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Phuoc Tan"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Bos Mon",
    aliases: ["Bosmon"],
    localName: "បុសមន",
    provinces: ["svay-rieng"],
  },
  class: "main",
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
  roads: [],
  position: {
    lat: 11.24,
    lon: 105.9111,
    accuracyKm: 4.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: point of the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province) nearest to Bos Mon village (WOF kh 1259955649, 11.22475,105.87576)",
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "45BD",
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
      source: "fr-vietnamplus-vn-tay-ninh-tan-nam-devient-une",
      locator: "nội dung bài",
    },
    {
      source: "github-com-limchivy-kh-gazetteers",
      locator: "Khmer name of the other side: commit 2a739c40, code 200301",
    },
  ],
};
