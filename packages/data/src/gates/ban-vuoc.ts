import type { Gate } from "@bienmau/core/schema";

export const banVuoc: Gate = {
  id: "ban-vuoc",
  name: {
    vi: "Bản Vược",
    en: "Ban Vuoc",
  },
  nameSources: {
    en: {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Ban Vuoc", "Ba Sai", "Pa Sa", "Bản Vược - Bá Sái"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Bá Sái",
    aliases: ["Pả Sa", "Ba Sa", "Basha"],
    provinces: ["yunnan"],
  },
  class: "main",
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
  roads: [],
  position: {
    lat: 22.59468,
    lon: 103.83865,
    accuracyKm: 2.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c (GeoNames place; WOF id 1210035351)",
    },
    note: "approx: Bản Vược village (GeoNames)",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "13BD",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; office named Bát Xát",
    },
  },
  history: [],
  notes: [
    {
      vi: "Quyết định 1199 dự kiến lên quốc tế đến năm 2030; chưa tìm thấy việc thực hiện.",
      en: "Decision 1199 plans international by 2030; not found done.",
      lo: "ຂໍ້ຕົກລົງ 1199 ວາງແຜນເປັນສາກົນພາຍໃນ 2030; ຍັງບໍ່ພົບວ່າສຳເລັດ.",
    },
  ],
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107",
    },
    {
      source: "suckhoe-vtv-vn",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
  ],
};
