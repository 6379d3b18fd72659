import type { Gate } from "@bienmau/core/schema";

export const hoanhMo: Gate = {
  id: "hoanh-mo",
  name: {
    vi: "Hoành Mô",
    en: "Hoanh Mo",
  },
  nameSources: {
    en: {
      source: "border-report-2021",
      locator:
        "§II.2.2.c, dòng 105–107 (says 'huyện Hoành Mô'; it is a gate in Bình Liêu district); tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Hoanh Mo", "Dong Trung", "Hoành Mô - Đồng Văn"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Động Trung",
    aliases: ["Dongzhong", "Đồng Trung"],
    provinces: ["guangxi"],
  },
  class: "main",
  planned: false,
  classHistory: [
    {
      class: "main",
      from: "2024-06-25",
      citation: {
        source: "baolaocai-vn",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [],
  provinces: [
    {
      province: "quang-ninh",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Hoành Mô - Đồng Văn",
      en: "Hoành Mô - Đồng Văn Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Hoành Mô - Đồng Văn",
    },
    citation: {
      source: "github-com-izisoft-yii2",
      locator:
        "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019, zone as compiled with the gate list",
    },
  },
  roads: [],
  position: {
    lat: 21.6,
    lon: 107.48333,
    accuracyKm: 3.5,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c (GeoNames place; WOF id 1209575363, Dang Mo / Đống Mồ)",
    },
    note: "approx, to the minute: the place Đồng Mô, where the gate is (that it is Đồng Mô village: general knowledge)",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [
    {
      side: "viet-nam",
      hours: "8 h",
      asOf: "2024-06",
      citation: {
        source: "english-thesaigontimes-vn",
        locator: "nội dung bài",
      },
      note: {
        vi: "Hàng hóa thông quan 8 giờ mỗi ngày; nguồn không ghi giờ bắt đầu, kết thúc.",
        en: "Goods cleared 8 hours a day; start and end not given.",
        lo: "ກວດປ່ອຍສິນຄ້າ 8 ຊົ່ວໂມງຕໍ່ວັນ; ບໍ່ລະບຸເວລາເລີ່ມ ແລະ ສິ້ນສຸດ.",
      },
    },
  ],
  codes: {
    customs: "20BC",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2024-06-25",
      text: {
        vi: "Chính thức mở cặp cửa khẩu song phương.",
        en: "Formally opened as a bilateral gate pair.",
        lo: "ເປີດຄູ່ດ່ານສອງຝ່າຍຢ່າງເປັນທາງການ.",
      },
      citation: {
        source: "baolaocai-vn",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [
    {
      vi: "Báo cáo năm 2021 viết “huyện Hoành Mô”; Hoành Mô là cửa khẩu ở Bình Liêu, không phải huyện.",
      en: "The 2021 report writes “Hoành Mô district”; Hoành Mô is a gate in Bình Liêu, not a district.",
      lo: "ບົດລາຍງານປີ 2021 ຂຽນ “ເມືອງ Hoành Mô”; Hoành Mô ແມ່ນດ່ານໃນ Bình Liêu ບໍ່ແມ່ນເມືອງ.",
    },
  ],
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107 (says 'huyện Hoành Mô'; it is a gate in Bình Liêu district)",
    },
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
