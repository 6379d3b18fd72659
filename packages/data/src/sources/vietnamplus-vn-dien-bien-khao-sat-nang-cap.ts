import type { Source } from "@bienmau/core/schema";

export const vietnamplusVnDienBienKhaoSatNangCap = {
  id: "vietnamplus-vn-dien-bien-khao-sat-nang-cap",
  title: "VietnamPlus (Thông tấn xã Việt Nam): bài về khảo sát nâng cấp cửa khẩu chính Huổi Puốc lên quốc tế (2026)",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam)",
  type: "news",
  language: "vi",
  url: "https://www.vietnamplus.vn/dien-bien-khao-sat-nang-cap-cua-khau-chinh-huoi-puoc-thanh-cua-khau-quoc-te-post1088831.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
