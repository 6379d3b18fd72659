import type { Source } from "@bienmau/core/schema";

export const baongheanVnTrienKhaiHoatDongTaiCac = {
  id: "baonghean-vn-trien-khai-hoat-dong-tai-cac",
  title: "Báo Nghệ An: bài về hoạt động trở lại của cửa khẩu phụ Thông Thụ, Thanh Thủy",
  titleIs: "described",
  authors: [],
  publisher: "Báo Nghệ An",
  type: "news",
  language: "vi",
  url: "https://baonghean.vn/trien-khai-hoat-dong-tai-cac-cap-cua-khau-phu-thong-thu-nam-tay-thanh-thuy-nam-on-10291484.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
