import type { Gate } from "@bienmau/core/schema";

export const tanThanh: Gate = {
  id: "tan-thanh",
  name: {
    vi: "Tân Thanh",
    en: "Tan Thanh",
  },
  nameSources: {
    en: {
      source: "lang-son-2025",
      locator: "dòng 23 (markers 1088/2-1089); tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Tan Thanh", "Po Chai", "Tân Thanh - Pò Chài"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Pò Chài",
    aliases: ["Pu Zhai", "Po Chai"],
    localName: "浦寨",
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
        vi: "Bảng Wikipedia tiếng Việt (khoảng 2019) ghi cửa khẩu quốc gia (chính); từ 27/5/2024 là lối thông quan của cặp Hữu Nghị.",
        en: "Vietnamese Wikipedia’s table (about 2019) has a national (main) gate; since 27 May 2024 it is a clearance route of the Hữu Nghị pair.",
        lo: "ຕາຕະລາງ Wikipedia ພາສາຫວຽດ (ປະມານ 2019) ລະບຸ ດ່ານແຫ່ງຊາດ (ຫຼັກ); ແຕ່ 27/5/2024 ເປັນຊ່ອງກວດປ່ອຍຂອງຄູ່ດ່ານ Hữu Nghị.",
      },
      citations: [
        {
          source: "github-com-izisoft-yii2",
          locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
        },
      ],
    },
    {
      class: "auxiliary",
      text: {
        vi: "TTXVN năm 2023 gọi là cửa khẩu phụ; hải quan vẫn dùng tên “Tân Thanh”.",
        en: "VNA called it auxiliary in 2023; customs still says “Tân Thanh”.",
        lo: "VNA ປີ 2023 ເອີ້ນວ່າດ່ານຮອງ; ພາສີຍັງໃຊ້ຊື່ “Tân Thanh”.",
      },
      citations: [
        {
          source: "en-vietnamplus-vn-lang-son-posts-17-billion-usd",
          locator: "nội dung bài",
        },
      ],
    },
  ],
  provinces: [
    {
      province: "lang-son",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn",
      en: "Đồng Đăng - Lạng Sơn Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Đồng Đăng - Lạng Sơn",
    },
    citation: {
      source: "lang-son-2025",
      locator: "dòng 29",
    },
  },
  roads: [],
  position: {
    lat: 22.0031,
    lon: 106.6825,
    accuracyKm: 0.3,
    citation: {
      source: "geonames-org-8311182",
      locator: "(SGATE, Cửa Khẩu Tân Thanh)",
    },
    note: "Vietnamese Wikipedia 22.00306,106.68389 agrees to 150 m",
    credit: "Contains data from GeoNames (CC BY 4.0)",
  },
  hours: [
    {
      side: "neighbour",
      hours: "07:00–19:00",
      asOf: "2020-12-11",
      citation: {
        source: "sggpnews-org-vn-business-china-extends-extra-3-hour",
        locator: "nội dung bài",
      },
      note: {
        vi: "Thông quan hàng hóa phía Pò Chài: 08:00–20:00 giờ Trung Quốc, quy đổi giờ Hà Nội do dự án; đợt kéo dài năm 2020.",
        en: "Goods clearance at Pò Chài: 08:00–20:00 China time, converted to Hanoi time by us; a 2020 extension.",
        lo: "ກວດປ່ອຍສິນຄ້າຝ່າຍ Pò Chài: 08:00–20:00 ເວລາຈີນ, ພວກເຮົາແປງເປັນເວລາຮ່າໂນ້ຍ; ຂະຫຍາຍປີ 2020.",
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
    customs: "15BE",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2024-05-27",
      text: {
        vi: "Chính thức mở lối thông quan (mốc 1090–1091) và đường chuyên dụng vận tải hàng hóa (mốc 1088/2–1089; bản tin về lễ mở in 1088/3–1089) của cặp Hữu Nghị.",
        en: "Clearance route (markers 1090–1091) and dedicated goods road (markers 1088/2–1089; the item on the ceremony prints 1088/3–1089) of the Hữu Nghị pair formally opened.",
        lo: "ເປີດຊ່ອງກວດປ່ອຍ (ຫຼັກ 1090–1091) ແລະ ທາງຂົນສົ່ງສິນຄ້າສະເພາະ (ຫຼັກ 1088/2–1089; ຂ່າວພິທີເປີດພິມ 1088/3–1089) ຂອງຄູ່ດ່ານ Hữu Nghị.",
      },
      citation: {
        source: "dantocmiennui-baotintuc-vn",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [
    {
      vi: "Không còn là cửa khẩu riêng: là lối thông quan và đường chuyên dụng của cặp cửa khẩu quốc tế Hữu Nghị.",
      en: "No longer a gate of its own: a clearance route and dedicated road of the Hữu Nghị international pair.",
      lo: "ບໍ່ແມ່ນດ່ານແຍກຕ່າງຫາກແລ້ວ: ເປັນຊ່ອງກວດປ່ອຍ ແລະ ທາງສະເພາະຂອງຄູ່ດ່ານສາກົນ Hữu Nghị.",
    },
  ],
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 23 (markers 1088/2-1089)",
    },
    {
      source: "dantocmiennui-baotintuc-vn",
      locator: "nội dung bài",
    },
    {
      source: "id-us-edu-vn",
      locator: "nội dung Wikipedia tiếng Việt",
    },
  ],
};
