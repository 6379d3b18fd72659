import type { Gate } from "@bienmau/core/schema";

export const chiengKhuong: Gate = {
  id: "chieng-khuong",
  name: {
    vi: "Chiềng Khương",
    en: "Chieng Khuong",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "chú thích (3), dòng 35; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Chieng Khuong", "Ban Dan", "Chiêng Khương"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Ban Dan",
    aliases: ["Bản Đán"],
    provinces: ["houaphanh"],
  },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [
    {
      class: "international",
      text: {
        vi: "Cổng thông tin Sơn La mở đầu xếp vào nhóm quốc tế hiện có, nhưng cũng chính trang đó đặt việc nâng lên quốc tế vào giai đoạn đến 2050; dùng hạng chính.",
        en: "The Sơn La portal calls it an existing international gate in its lead, yet the same page plans the upgrade to international by 2050; we use main.",
        lo: "ເວັບ Sơn La ເປີດເລື່ອງເອີ້ນວ່າດ່ານສາກົນທີ່ມີແລ້ວ ແຕ່ໜ້າດຽວກັນວາງແຜນຍົກເປັນສາກົນພາຍໃນ 2050; ໃຊ້ຂັ້ນດ່ານຫຼັກ.",
      },
      citations: [
        {
          source: "thongtindoingoai-sonla-gov-vn-content-71-phe-duyet-quy-hoach",
          locator: "Decision 1201/QĐ-TTg, gates of Sơn La",
        },
      ],
    },
    {
      class: "auxiliary",
      text: {
        vi: "Một tạp chí ngành công thương năm 2020 gọi phía Lào (Bản Đán) là cửa khẩu phụ.",
        en: "A 2020 trade-ministry magazine calls the Lao side (Ban Dan) auxiliary.",
        lo: "ວາລະສານການຄ້າປີ 2020 ເອີ້ນຝ່າຍລາວ (Ban Dan) ວ່າດ່ານຮອງ.",
      },
      citations: [
        {
          source: "tapchicongthuong-vn",
          locator: "nội dung bài",
        },
      ],
    },
    {
      class: "international",
      text: {
        vi: "Bảng Wikipedia tiếng Việt (khoảng 2019) ghi dấu lặp khiến dòng này đọc thành “quốc tế”.",
        en: "Vietnamese Wikipedia’s table (about 2019) has ditto marks that make the row read “international”.",
        lo: "ຕາຕະລາງ Wikipedia ພາສາຫວຽດ (ປະມານ 2019) ລະບຸ ເຄື່ອງໝາຍຊ້ຳເຮັດໃຫ້ແຖວນີ້ອ່ານເປັນ “ສາກົນ”.",
      },
      citations: [
        {
          source: "github-com-izisoft-yii2",
          locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
        },
      ],
    },
  ],
  provinces: [
    {
      province: "son-la",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Chiềng Khương",
      en: "Chiềng Khương Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Chiềng Khương",
    },
    citation: {
      source: "viet-lao-2022",
      locator: "chú thích (4), dòng 36",
    },
  },
  roads: [],
  position: {
    lat: 20.90258,
    lon: 103.97925,
    accuracyKm: 2.5,
    citation: {
      source: "github-com-souksavathpms-lao-location-prediction",
      locator:
        'github.com/SouksavathPMS/lao-location-prediction, assets, commit ee1119dc (Lao village points with census-style codes, origin not stated there; uuid 708011 "B. Dan", Add (Et) district, Houaphan)',
    },
    note: "approx: Lao village Ban Dan, on the border line itself (GeoNames 20.90233,103.97824 agrees)",
    credit: "Contains data from GeoNames (CC BY 4.0)",
  },
  hours: [],
  codes: {
    customs: "12BI",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (3), dòng 35",
    },
    {
      source: "thongtindoingoai-sonla-gov-vn-content-71-phe-duyet-quy-hoach",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "tapchicongthuong-vn",
      locator: "nội dung bài",
    },
  ],
};
