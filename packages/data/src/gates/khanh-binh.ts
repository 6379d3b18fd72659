import type { Gate } from "@bienmau/core/schema";

export const khanhBinh: Gate = {
  id: "khanh-binh",
  name: {
    vi: "Khánh Bình",
    en: "Khanh Binh",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Khanh Binh", "Chray Thum", "Long Bình"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Chrey Thom",
    aliases: ["Chrây Thum"],
    localName: "ជ្រៃធំ",
    provinces: ["kandal"],
  },
  class: "main",
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
    lat: 10.95775,
    lon: 105.07539,
    accuracyKm: 3.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-kh",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-kh, commit 9fd5f1e3 (GeoNames village; WOF id 1209707339)",
    },
    note: "approx: Chrey Thum village, 1 km from the line",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "50BK",
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
      locator: "calls it national",
    },
    {
      source: "github-com-limchivy-kh-gazetteers",
      locator: "Khmer name of the other side: commit 2a739c40, code 08120508",
    },
  ],
};
