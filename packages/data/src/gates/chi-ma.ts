import type { Gate } from "@bienmau/core/schema";

export const chiMa: Gate = {
  id: "chi-ma",
  name: {
    vi: "Chi Ma",
    en: "Chi Ma",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Ai Diem", "Chi Ma - Ai Diem"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Ái Điểm",
    aliases: ["Ai Diem", "Aidian"],
    localName: "爱店",
    provinces: ["guangxi"],
  },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "lang-son",
    },
  ],
  roads: [],
  position: {
    lat: 21.81667,
    lon: 107.01667,
    accuracyKm: 2.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c (GeoNames place; WOF id 1343377959)",
    },
    note: "approx, to the minute; UN/LOCODE CNAID (Aidian) has the same minute",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [
    {
      side: "viet-nam",
      hours: "07:00–17:00",
      asOf: "2019-07-22",
      citation: {
        source: "banqlktck-langson-gov-vn",
        locator: "nội dung bài",
      },
      note: {
        vi: "Nguồn đã cũ, giờ có thể đã đổi.",
        en: "Old source; hours may have changed.",
        lo: "ແຫຼ່ງເກົ່າ; ເວລາອາດປ່ຽນແລ້ວ.",
      },
    },
    {
      side: "neighbour",
      hours: "07:00–17:00",
      asOf: "2019-07-22",
      citation: {
        source: "banqlktck-langson-gov-vn",
        locator: "nội dung bài",
      },
      note: {
        vi: "Giờ Hà Nội, cho cả cặp. Nguồn đã cũ.",
        en: "Hanoi time, for the pair. Old source.",
        lo: "ເວລາຮ່າໂນ້ຍ ສຳລັບຄູ່ດ່ານ. ແຫຼ່ງເກົ່າ.",
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
    unLocode: "CNAID",
    customs: "15BC",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [
    {
      vi: "Báo cáo tháng 2/2026 vẫn ghi là cửa khẩu chính.",
      en: "Still given as main in a February 2026 report.",
      lo: "ລາຍງານເດືອນ 2/2026 ຍັງລະບຸເປັນດ່ານຫຼັກ.",
    },
  ],
  citations: [
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "vietnam-vn-soi-dong-xuat-nhap-khau-hang",
      locator: "nội dung bài",
    },
    {
      source: "eliteshipping-com-vn",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
