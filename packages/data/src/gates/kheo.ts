import type { Gate } from "@bienmau/core/schema";

export const kheo: Gate = {
  id: "kheo",
  name: {
    vi: "Khẹo",
    en: "Kheo",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator:
        "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019 ('provincial' level); tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Kheo", "Tha Lau", "Ta Lau", "Bát Mọt"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Tha Lấu",
    aliases: ["Thalao", "Tà Lấu"],
    provinces: ["houaphanh"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "thanh-hoa",
    },
  ],
  roads: [],
  position: {
    lat: 20.07,
    lon: 104.9551,
    accuracyKm: 4.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        'derived: point of the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province) nearest to Tha Lao village (census "B. Thalao", 20.06548,104.92878)',
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {},
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
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019 ('provincial' level)",
    },
  ],
};
