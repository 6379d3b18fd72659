import type { Gate } from "@bienmau/core/schema";

export const dongDangRail: Gate = {
  id: "dong-dang-rail",
  name: {
    vi: "Ga Đồng Đăng (đường sắt)",
    en: "Dong Dang (rail)",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Ga Dong Dang (duong sat)", "Bang Tuong", "Ga Dong Dang", "Dong Dang station", "Đồng Đăng", "Ga Đồng Đăng"],
  homonymOf: ["huu-nghi"],
  neighbour: "CN",
  opposite: {
    name: "Bằng Tường",
    aliases: ["Pingxiang", "凭祥"],
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
  hours: [],
  codes: {
    unLocode: "CNPIN",
    customs: "15SI",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [
    {
      vi: "Cửa khẩu đường sắt tại ga Đồng Đăng.",
      en: "Rail gate at Đồng Đăng station.",
      lo: "ດ່ານທາງລົດໄຟ ຢູ່ສະຖານີ Đồng Đăng.",
    },
  ],
  citations: [
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "lang-son-2025",
      locator: "dòng 29 (names the Đồng Đăng - Lạng Sơn zone only)",
    },
    {
      source: "en-vietnamplus-vn-lang-son-posts-17-billion-usd",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
