import type { Gate } from "@bienmau/core/schema";

export const bacPhongSinh: Gate = {
  id: "bac-phong-sinh",
  name: {
    vi: "Bắc Phong Sinh",
    en: "Bac Phong Sinh",
  },
  nameSources: {
    en: {
      source: "baolaocai-vn",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Bac Phong Sinh", "Ly Hoa"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Lý Hỏa",
    aliases: ["Lihuo", "里火"],
    provinces: ["guangxi"],
  },
  class: "opening",
  routeOf: "hoanh-mo",
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
      from: "2024-06-25",
      citation: {
        source: "baolaocai-vn",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [
    {
      class: "main",
      text: {
        vi: "Bảng Wikipedia tiếng Việt (khoảng 2019) ghi cửa khẩu quốc gia (chính); nay là lối thông quan của cặp song phương Hoành Mô.",
        en: "Vietnamese Wikipedia’s table (about 2019) has a national (main) gate; it is now a clearance route of the Hoành Mô bilateral pair.",
        lo: "ຕາຕະລາງ Wikipedia ພາສາຫວຽດ (ປະມານ 2019) ລະບຸ ດ່ານແຫ່ງຊາດ (ຫຼັກ); ປັດຈຸບັນເປັນຊ່ອງກວດປ່ອຍຂອງຄູ່ດ່ານ Hoành Mô.",
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
      province: "quang-ninh",
    },
  ],
  roads: [],
  position: {
    lat: 21.61667,
    lon: 107.73333,
    accuracyKm: 5.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c (GeoNames place; WOF id 1293649167)",
    },
    note: "approx, to the minute: the place Bắc Phong Sinh",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "20BD",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2024-06-25",
      text: {
        vi: "Chính thức mở làm lối thông quan.",
        en: "Formally opened as a clearance route.",
        lo: "ເປີດເປັນຊ່ອງກວດປ່ອຍສິນຄ້າຢ່າງເປັນທາງການ.",
      },
      citation: {
        source: "baolaocai-vn",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "baolaocai-vn",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
  ],
};
