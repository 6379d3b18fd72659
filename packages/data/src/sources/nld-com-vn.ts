import type { Source } from "@bienmau/core/schema";

export const nldComVn = {
  id: "nld-com-vn",
  title: "Người Lao Động: bài về Quảng Trị mở thêm ba cửa khẩu phụ",
  titleIs: "described",
  authors: [],
  publisher: "Người Lao Động",
  type: "news",
  language: "vi",
  url: "https://nld.com.vn/print/thoi-su-trong-nuoc/quang-tri-mo-them-3-cua-khau-phu-tai-bien-gioi-viet-lao-88884.htm",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
