import type { Gate } from "@bienmau/core/schema";

export const haLang: Gate = {
  id: "ha-lang",
  name: {
    vi: "Hạ Lang",
    en: "Ha Lang",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator:
        "web/Airport.php: table of border gates of Vietnamese Wikipedia, about 2019; the Vietnamese name without marks",
    },
  },
  aliases: ["Ha Lang", "Khoa Giap"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Khoa Giáp",
    aliases: ["Kejia"],
    provinces: ["guangxi"],
  },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "cao-bang",
    },
  ],
  roads: [],
  hours: [],
  codes: {
    customs: "11BG",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "VNACCS option list of customs offices (most/01/tokhai.jsp), names as before the 2025 reorganisation; office named Bí Hà; identity with Hạ Lang gate inferred",
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
      locator: "web/Airport.php: table of border gates of Vietnamese Wikipedia, about 2019",
    },
  ],
};
