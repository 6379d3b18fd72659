import type { Source } from "@bienmau/core/schema";

export const dienbienDcsVn = {
  id: "dienbien-dcs-vn",
  title: "Đảng bộ tỉnh Điện Biên: bài về khai trương cặp lối mở Nậm Đích – Huổi Hịa",
  titleIs: "described",
  authors: [],
  publisher: "Đảng bộ tỉnh Điện Biên",
  type: "news",
  language: "vi",
  url: "http://dienbien.dcs.vn/TinTuc/View/Khai-truong-cap-loi-mo-Nam-Dich-Viet-Nam---Huoi-Hia-Lao-?PageIndex=121",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
