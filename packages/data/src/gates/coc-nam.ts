import type { Gate } from "@bienmau/core/schema";

export const cocNam: Gate = {
  id: "coc-nam",
  name: {
    vi: "Cốc Nam",
    en: "Coc Nam",
  },
  nameSources: {
    en: {
      source: "dantocmiennui-baotintuc-vn",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Coc Nam", "Lung Nghiu", "Long Hoai"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Lũng Nghịu",
    aliases: ["Lộng Hoài", "Lung Nghiu", "弄尧"],
    provinces: ["guangxi"],
  },
  class: "opening",
  routeOf: "huu-nghi",
  planned: false,
  classHistory: [
    {
      class: "main",
      citation: {
        source: "github-com-izisoft-yii2",
        locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
      },
      note: {
        vi: "Theo bảng của Wikipedia tiếng Việt khoảng năm 2019.",
        en: "By a table of Vietnamese Wikipedia of about 2019.",
        lo: "ຕາມຕາຕະລາງ Wikipedia ພາສາຫວຽດ ປະມານປີ 2019.",
      },
    },
    {
      class: "opening",
      from: "2024-05-27",
      citation: {
        source: "dantocmiennui-baotintuc-vn",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [
    {
      class: "main",
      text: {
        vi: "Bảng Wikipedia tiếng Việt (khoảng 2019) ghi cửa khẩu quốc gia (chính); nay là lối thông quan (mốc 1104–1105) của cặp Hữu Nghị.",
        en: "Vietnamese Wikipedia’s table (about 2019) has a national (main) gate; it is now a clearance route (markers 1104–1105) of the Hữu Nghị pair.",
        lo: "ຕາຕະລາງ Wikipedia ພາສາຫວຽດ (ປະມານ 2019) ລະບຸ ດ່ານແຫ່ງຊາດ (ຫຼັກ); ປັດຈຸບັນເປັນຊ່ອງກວດປ່ອຍ (ຫຼັກ 1104–1105) ຂອງຄູ່ດ່ານ Hữu Nghị.",
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
      province: "lang-son",
    },
  ],
  roads: [],
  position: {
    lat: 21.988,
    lon: 106.698,
    accuracyKm: 2.5,
    citation: {
      source: "geonames-org-8311182",
      locator:
        "derived: interpolated by marker number (1104-1105) between Tân Thanh (1090-1091) and Hữu Nghị (1116-1117), both sourced",
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0)",
  },
  hours: [],
  codes: {
    customs: "15BD",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2024-05-27",
      text: {
        vi: "Chính thức mở làm lối thông quan.",
        en: "Formally opened as a clearance route.",
        lo: "ເປີດເປັນຊ່ອງກວດປ່ອຍສິນຄ້າຢ່າງເປັນທາງການ.",
      },
      citation: {
        source: "dantocmiennui-baotintuc-vn",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "dantocmiennui-baotintuc-vn",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
  ],
};
