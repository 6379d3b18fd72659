import type { Source } from "@bienmau/core/schema";

export const vovworldVn = {
  id: "vovworld-vn",
  title: "VOV World: bài về công bố mở cửa khẩu song phương Lý Vạn – Thạc Long",
  titleIs: "described",
  authors: [],
  publisher: "VOV World",
  type: "news",
  language: "vi",
  url: "https://vovworld.vn/vi-VN/kinh-te/cong-bo-mo-cua-khau-song-phuong-ly-van-viet-nam-thac-long-trung-quoc-1370133.vov",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
