import type { Gate } from "@bienmau/core/schema";

export const binhNghi: Gate = {
  id: "binh-nghi",
  name: {
    vi: "Bình Nghi",
    en: "Binh Nghi",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator:
        "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019 ('provincial'); tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Binh Nghi", "Binh Nhi Quan"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Bình Nhi Quan",
    aliases: ["Ping'er guan", "平而关"],
    provinces: ["guangxi"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "lang-son",
    },
  ],
  roads: [],
  hours: [],
  codes: {
    customs: "15E3",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; a team of Tân Thanh",
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
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019 ('provincial')",
    },
  ],
};
