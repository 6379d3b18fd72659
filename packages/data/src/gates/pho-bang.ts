import type { Gate } from "@bienmau/core/schema";

export const phoBang: Gate = {
  id: "pho-bang",
  name: {
    vi: "Phó Bảng",
    en: "Pho Bang",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Pho Bang", "Dong Can"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Đổng Cán",
    aliases: ["Dong Gan", "Cheng Sung Song"],
    provinces: ["yunnan"],
  },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [
    {
      class: "opening",
      text: {
        vi: "Một tin địa phương về việc mở lại sau Covid gọi là lối mở ở mốc 393 (không rõ ngày và địa chỉ trang).",
        en: "A local report on its reopening after Covid calls it an opening at marker 393 (date and address not known).",
        lo: "ຂ່າວທ້ອງຖິ່ນກ່ຽວກັບການເປີດຄືນຫຼັງໂຄວິດ ເອີ້ນວ່າຊ່ອງທາງຜ່ານຢູ່ຫຼັກ 393 (ບໍ່ຮູ້ວັນທີ).",
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
      province: "ha-giang",
      until: "2025-06-30",
    },
    {
      province: "tuyen-quang",
      from: "2025-07-01",
    },
  ],
  roads: [],
  position: {
    lat: 23.25432,
    lon: 105.18448,
    accuracyKm: 4.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c (GeoNames place; WOF id 1209329965)",
    },
    note: "approx: Phó Bảng town (GeoNames), on the line within 0.1 km",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "10BD",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [
    {
      vi: "Hạng của cửa khẩu này chỉ dựa trên nguồn chưa đủ tin cậy (chủ yếu là bảng Wikipedia khoảng năm 2019); cần xác nhận trước khi dùng.",
      en: "The class of this gate rests on sources too weak to cite (mainly a Wikipedia table of about 2019); confirm before use.",
      lo: "ຂັ້ນຂອງດ່ານນີ້ອີງໃສ່ແຫຼ່ງທີ່ບໍ່ໜ້າເຊື່ອຖືພໍ (ສ່ວນໃຫຍ່ Wikipedia ປະມານ 2019); ຕ້ອງຢືນຢັນກ່ອນໃຊ້.",
    },
  ],
  citations: [
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
  ],
};
