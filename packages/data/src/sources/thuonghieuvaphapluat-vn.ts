import type { Source } from "@bienmau/core/schema";

export const thuonghieuvaphapluatVn = {
  id: "thuonghieuvaphapluat-vn",
  title: "Thương hiệu và Pháp luật: bài về khai trương cặp cửa khẩu quốc tế Lóng Sập – Pa Háng",
  titleIs: "described",
  authors: [],
  publisher: "Thương hiệu và Pháp luật",
  type: "news",
  language: "vi",
  url: "https://thuonghieuvaphapluat.vn/cong-bo-khai-truong-cap-cua-khau-quoc-te-long-sap--pa-hang-d70132.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
