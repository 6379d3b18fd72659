import type { Gate } from "@bienmau/core/schema";

export const huuNghi: Gate = {
  id: "huu-nghi",
  name: {
    vi: "Hữu Nghị",
    en: "Huu Nghi",
  },
  nameSources: {
    en: {
      source: "border-report-2021",
      locator: "§I.2.2, dòng 48; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Huu Nghi", "Huu Nghi Quan", "Bang Tuong", "Hữu Nghị Quan", "Friendship Pass", "Friendship Gate"],
  homonymOf: ["dong-dang-rail"],
  neighbour: "CN",
  opposite: {
    name: "Hữu Nghị Quan",
    aliases: ["Youyiguan", "Youyi Guan", "Bằng Tường", "Pingxiang"],
    localName: "友谊关",
    provinces: ["guangxi"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "lang-son",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn (một trong 8 khu được ưu tiên đầu tư ngân sách 2021–2025)",
      en: "Đồng Đăng - Lạng Sơn Border-Gate Economic Zone (one of 8 zones given budget priority for 2021–2025)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Đồng Đăng - Lạng Sơn (ໜຶ່ງໃນ 8 ເຂດທີ່ໄດ້ບຸລິມະສິດງົບປະມານ 2021–2025)",
    },
    citation: {
      source: "lang-son-2025",
      locator: "dòng 29",
    },
  },
  roads: [
    {
      name: "QL1",
      citation: {
        source: "lang-son-2025",
        locator: "dòng 27–29",
      },
    },
    {
      name: "QL1A",
      citation: {
        source: "lang-son-2025",
        locator: "dòng 27–29 (printed as Quốc lộ 1)",
      },
    },
  ],
  position: {
    lat: 21.97507,
    lon: 106.71147,
    accuracyKm: 0.5,
    citation: {
      source: "geonames-org-12167197",
      locator: "(SCSTM, Friendship Pass)",
    },
    note: "UN/LOCODE CNYYG 21.95,106.70 (to the minute) agrees",
    credit: "Contains data from GeoNames (CC BY 4.0)",
  },
  hours: [
    {
      side: "viet-nam",
      hours: "07:00–20:00",
      asOf: "2015-01-24",
      citation: {
        source: "baogiaothong-vn",
        locator: "nội dung bài",
      },
      note: {
        vi: "Khách xuất nhập cảnh. Nguồn đã cũ, giờ có thể đã đổi.",
        en: "Travellers. Old source; hours may have changed.",
        lo: "ຄົນເດີນທາງ. ແຫຼ່ງເກົ່າ; ເວລາອາດປ່ຽນແລ້ວ.",
      },
    },
    {
      side: "viet-nam",
      hours: "07:00–18:00",
      asOf: "2015-01-24",
      citation: {
        source: "baogiaothong-vn",
        locator: "nội dung bài",
      },
      note: {
        vi: "Hàng hóa. Nguồn đã cũ, giờ có thể đã đổi.",
        en: "Goods. Old source; hours may have changed.",
        lo: "ສິນຄ້າ. ແຫຼ່ງເກົ່າ; ເວລາອາດປ່ຽນແລ້ວ.",
      },
    },
    {
      side: "viet-nam",
      hours: "–20:00",
      asOf: "2025-04",
      citation: {
        source: "evrimagaci-item-339064",
        locator: "mục số 339064 (địa chỉ không đầy đủ); that longer hours were agreed: news.laodong.vn, 2025",
      },
      note: {
        vi: "Hàng hóa đến 20:00, có thể chỉ theo mùa vụ.",
        en: "Goods to 20:00; may be seasonal.",
        lo: "ສິນຄ້າຮອດ 20:00; ອາດຕາມລະດູ.",
      },
    },
  ],
  codes: {
    unLocode: "CNYYG",
    customs: "15BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [],
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.2.2, dòng 48",
    },
    {
      source: "lang-son-2025",
      locator: "dòng 17, 27–33 và 41",
    },
    {
      source: "geonames-org-12167197",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
