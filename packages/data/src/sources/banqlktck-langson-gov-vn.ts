import type { Source } from "@bienmau/core/schema";

export const banqlktckLangsonGovVn = {
  id: "banqlktck-langson-gov-vn",
  title: "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng – Lạng Sơn: thông báo giờ làm việc ở cửa khẩu Chi Ma",
  titleIs: "described",
  authors: [],
  publisher: "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng – Lạng Sơn",
  type: "news",
  language: "vi",
  url: "http://banqlktck.langson.gov.vn/vi/ve-thoi-gian-lam-viec-tai-cua-khau-chi-ma-tu-ngay-2272019",
  trust: "primary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
