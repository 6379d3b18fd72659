import type { Source } from "@bienmau/core/schema";

export const sggpnewsOrgVnBusinessChinaExtendsExtra3Hour = {
  id: "sggpnews-org-vn-business-china-extends-extra-3-hour",
  title: "Sài Gòn Giải Phóng, bản tiếng Anh: bài về Trung Quốc kéo dài thêm ba giờ thông quan",
  titleIs: "described",
  authors: [],
  publisher: "Sài Gòn Giải Phóng, bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://sggpnews.org.vn/business/china-extends-extra-3-hour-customs-clearance-for-vietnamese-goods-89720.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
