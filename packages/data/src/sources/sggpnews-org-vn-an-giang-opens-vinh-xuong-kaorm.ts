import type { Source } from "@bienmau/core/schema";

export const sggpnewsOrgVnAnGiangOpensVinhXuongKaorm = {
  id: "sggpnews-org-vn-an-giang-opens-vinh-xuong-kaorm",
  title: "Sài Gòn Giải Phóng, bản tiếng Anh: bài về mở cửa khẩu quốc tế Vĩnh Xương – Kaorm Samnor",
  titleIs: "described",
  authors: [],
  publisher: "Sài Gòn Giải Phóng, bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://www.sggpnews.org.vn/an-giang-opens-vinh-xuong-kaorm-samnor-international-border-gate-post100444.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
