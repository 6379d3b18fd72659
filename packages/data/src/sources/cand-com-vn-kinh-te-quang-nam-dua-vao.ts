import type { Source } from "@bienmau/core/schema";

export const candComVnKinhTeQuangNamDuaVao = {
  id: "cand-com-vn-kinh-te-quang-nam-dua-vao",
  title: "Công an Nhân dân: bài về cửa khẩu phụ Tây Giang – Kà Lừm",
  titleIs: "described",
  authors: [],
  publisher: "Công an Nhân dân",
  type: "news",
  language: "vi",
  url: "https://cand.com.vn/Kinh-te/Quang-Nam-Dua-vao-hoat-dong-cap-cua-khau-phu-Tay-Giang---Ka-Lum-i227359/",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
