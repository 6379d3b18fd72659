import type { Source } from "@bienmau/core/schema";

export const nghean24hVn = {
  id: "nghean24h-vn",
  title: "Nghệ An 24h: bài về khảo sát hạ tầng cửa khẩu Thanh Thủy, Nghệ An",
  titleIs: "described",
  authors: [],
  publisher: "Nghệ An 24h",
  type: "news",
  language: "vi",
  url: "https://nghean24h.vn/nghe-an-khao-sat-danh-gia-thuc-trang-co-so-ha-tang-tai-cua-khau-thanh-thuy-a728973.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
