import type { Gate } from "@bienmau/core/schema";

export const muongKhuong: Gate = {
  id: "muong-khuong",
  name: {
    vi: "Mường Khương",
    en: "Muong Khuong",
  },
  nameSources: {
    en: {
      source: "suckhoe-vtv-vn",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Muong Khuong", "Kieu Dau"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Kiều Đầu",
    aliases: ["Qiaotou"],
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
    lat: 22.76141,
    lon: 104.12156,
    accuracyKm: 6.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c (GeoNames place; WOF id 1226457755)",
    },
    note: "approx: Mường Khương town (GeoNames), about 4 km from the line",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "13BC",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
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
      source: "suckhoe-vtv-vn",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
  ],
};
