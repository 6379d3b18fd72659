import type { Source } from "@bienmau/core/schema";

export const laichauDcsVn = {
  id: "laichau-dcs-vn",
  title: "Đảng bộ tỉnh Lai Châu: bài về họp Tiểu ban Công tác cửa khẩu tỉnh Lai Châu",
  titleIs: "described",
  authors: [],
  publisher: "Đảng bộ tỉnh Lai Châu",
  type: "news",
  language: "vi",
  url: "http://laichau.dcs.vn/index.php/kinh-te/hop-tieu-ban-cong-tac-cua-khau-tinh-4378.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
