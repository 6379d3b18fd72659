import type { Source } from "@bienmau/core/schema";

export const thongtindoingoaiSonlaGovVnContent501PhatTrienHaTang = {
  id: "thongtindoingoai-sonla-gov-vn-content-501-phat-trien-ha-tang",
  title: "Cổng thông tin đối ngoại tỉnh Sơn La: bài về hạ tầng thương mại biên giới Sơn La",
  titleIs: "described",
  authors: [],
  publisher: "Cổng thông tin đối ngoại tỉnh Sơn La",
  type: "news",
  language: "en",
  url: "https://thongtindoingoai.sonla.gov.vn/en/content-501-phat-trien-ha-tang-thuong-mai-khu-vuc-bien-gioi-tang-cuong-giao-thuong-giua-tinh-son-la-va-nuoc-lao.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
