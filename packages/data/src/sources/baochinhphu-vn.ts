import type { Source } from "@bienmau/core/schema";

export const baochinhphuVn = {
  id: "baochinhphu-vn",
  title: "Báo điện tử Chính phủ: bài về phạm vi khu vực hai cửa khẩu thuộc Bình Phước",
  titleIs: "described",
  authors: [],
  publisher: "Báo điện tử Chính phủ",
  type: "news",
  language: "vi",
  url: "http://baochinhphu.vn/Chi-dao-quyet-dinh-cua-Chinh-phu-Thu-tuong-Chinh-phu/Phe-duyet-pham-vi-khu-vuc-2-cua-khau-thuoc-tinh-Binh-Phuoc/408783.vgp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
