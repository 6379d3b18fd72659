import type { Gate } from "@bienmau/core/schema";

export const laoCai: Gate = {
  id: "lao-cai",
  name: {
    vi: "Lào Cai (Kim Thành)",
    en: "Lao Cai (Kim Thanh)",
  },
  nameSources: {
    en: {
      source: "border-report-2021",
      locator: "§II.2.2.c (as the Kim Thành - Bản Vược line); tên tiếng Việt bỏ dấu",
    },
  },
  aliases: [
    "Lao Cai (Kim Thanh)",
    "Ha Khau",
    "Lao Cai",
    "Kim Thanh",
    "Kim Thành",
    "Lào Cai",
    "Cửa khẩu quốc tế đường bộ số II Kim Thành",
  ],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Hà Khẩu",
    aliases: ["Hekou"],
    localName: "河口",
    provinces: ["yunnan"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "lao-cai",
      until: "2025-06-30",
    },
    {
      province: "lao-cai-2025",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Lào Cai (một trong 8 khu được ưu tiên đầu tư ngân sách 2021–2025)",
      en: "Lào Cai Border-Gate Economic Zone (one of 8 zones given budget priority for 2021–2025)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Lào Cai (ໜຶ່ງໃນ 8 ເຂດທີ່ໄດ້ບຸລິມະສິດງົບປະມານ 2021–2025)",
    },
    citation: {
      source: "mail-doingoailaocai-vn",
      locator: "văn bản 1804/TTg-CN: tám khu kinh tế cửa khẩu ưu tiên 2021–2025",
    },
  },
  roads: [],
  hours: [
    {
      side: "viet-nam",
      hours: "07:00–22:00",
      asOf: "2023-01-08",
      citation: {
        source: "vietnam-vnanet-vn-english-tin-van-lao-cai-resumes",
        locator: "nội dung bài",
      },
      note: {
        vi: "Khách, cửa khẩu Lào Cai; giờ khi mở lại năm 2023.",
        en: "Travellers, Lào Cai gate; hours on reopening in 2023.",
        lo: "ຄົນເດີນທາງ ດ່ານ Lào Cai; ເວລາເມື່ອເປີດຄືນປີ 2023.",
      },
    },
    {
      side: "viet-nam",
      hours: "07:00–19:00",
      asOf: "2023-01-08",
      citation: {
        source: "vietnam-vnanet-vn-english-tin-van-lao-cai-resumes",
        locator: "nội dung bài",
      },
      note: {
        vi: "Xe tải, cửa khẩu số II Kim Thành; giờ khi mở lại năm 2023.",
        en: "Trucks, Kim Thành gate II; hours on reopening in 2023.",
        lo: "ລົດບັນທຸກ ດ່ານ Kim Thành II; ເວລາເມື່ອເປີດຄືນປີ 2023.",
      },
    },
  ],
  codes: {
    unLocode: "VNLCA, CNHKM",
    customs: "13BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2012",
      text: {
        vi: "Kim Thành là cửa khẩu đường bộ số II của cặp Lào Cai - Hà Khẩu theo Quyết định 685/QĐ-TTg.",
        en: "Kim Thành is road gate no. II of the Lào Cai - Hà Khẩu pair by Decision 685/QĐ-TTg.",
        lo: "Kim Thành ເປັນດ່ານທາງບົກເລກ II ຂອງຄູ່ດ່ານ Lào Cai - Hà Khẩu ຕາມຂໍ້ຕົກລົງ 685/QĐ-TTg.",
      },
      citation: {
        source: "ls1-hethongphapluat-com",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.c (as the Kim Thành - Bản Vược line)",
    },
    {
      source: "vietnamnews-vn-economy-1689997-trade-though-lao-cai",
      locator: "nội dung bài",
    },
    {
      source: "ls1-hethongphapluat-com",
      locator: "cites Decision 685/QĐ-TTg of 2012: Kim Thành is road gate no. II of the Lào Cai - Hà Khẩu pair",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
