import type { Source } from "@bienmau/core/schema";

export const candComVnXaHoiThuaThienHueKhai = {
  id: "cand-com-vn-xa-hoi-thua-thien-hue-khai",
  title: "Công an Nhân dân: bài về khai trương cửa khẩu chính Hồng Vân – Cô Tài",
  titleIs: "described",
  authors: [],
  publisher: "Công an Nhân dân",
  type: "news",
  language: "vi",
  url: "http://cand.com.vn/Xa-hoi/Thua-Thien---Hue-Khai-truong-cua-khau-chinh-Hong-Van---Co-Tai-44012/",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
