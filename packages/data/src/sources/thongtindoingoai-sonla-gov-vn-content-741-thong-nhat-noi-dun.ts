import type { Source } from "@bienmau/core/schema";

export const thongtindoingoaiSonlaGovVnContent741ThongNhatNoiDun = {
  id: "thongtindoingoai-sonla-gov-vn-content-741-thong-nhat-noi-dun",
  title: "Cổng thông tin đối ngoại tỉnh Sơn La: bài về danh mục cửa khẩu phụ của Sơn La",
  titleIs: "described",
  authors: [],
  publisher: "Cổng thông tin đối ngoại tỉnh Sơn La",
  type: "news",
  language: "en",
  url: "https://thongtindoingoai.sonla.gov.vn/en/content-741-thong-nhat-noi-dung-thuc-hien-cong-bo-danh-muc-cua-khau-phu-tren-dia-ban-tinh.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
