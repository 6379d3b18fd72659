import type { Gate } from "@bienmau/core/schema";

export const thanhThuyHaGiang: Gate = {
  id: "thanh-thuy-ha-giang",
  name: {
    vi: "Thanh Thủy (Hà Giang)",
    en: "Thanh Thuy (Ha Giang)",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: [
    "Thanh Thuy (Ha Giang)",
    "Thien Bao",
    "Thanh Thuy Ha Giang",
    "Thanh Thuy",
    "Thanh Thủy - Thiên Bảo",
    "Thanh Thủy",
  ],
  homonymOf: ["thanh-thuy-nghe-an"],
  neighbour: "CN",
  opposite: {
    name: "Thiên Bảo",
    aliases: ["Tianbao"],
    localName: "天保",
    provinces: ["yunnan"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "ha-giang",
      until: "2025-06-30",
    },
    {
      province: "tuyen-quang",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Thanh Thủy",
      en: "Thanh Thủy Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Thanh Thủy",
    },
    citation: {
      source: "github-com-izisoft-yii2",
      locator:
        "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019, zone as compiled with the gate list",
    },
  },
  roads: [],
  position: {
    lat: 22.936869,
    lon: 104.849563,
    accuracyKm: 0.3,
    citation: {
      source: "thanhnien-vn-cot-moc-chu-quyen-dac-biet",
      locator:
        "border marker 261(2) beside the road bridge, 22°56'12.727\"N 104°50'58.426\"E, printed by Thanh Niên, 2022-12-03",
    },
    note: "Vietnamese Wikipedia,  22.93667,104.84944 agrees",
  },
  hours: [],
  codes: {
    unLocode: "CNTBO",
    customs: "10BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [
    {
      vi: "Trùng tên với cửa khẩu Thanh Thủy ở Nghệ An (giáp Lào): luôn hỏi lại là cửa khẩu nào.",
      en: "Same name as the Thanh Thủy gate in Nghệ An (Laos): always ask which one.",
      lo: "ຊື່ດຽວກັບດ່ານ Thanh Thủy ໃນ Nghệ An (ຕິດລາວ): ຕ້ອງຖາມຄືນສະເໝີ.",
    },
  ],
  citations: [
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "thanhnien-vn-cot-moc-chu-quyen-dac-biet",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
