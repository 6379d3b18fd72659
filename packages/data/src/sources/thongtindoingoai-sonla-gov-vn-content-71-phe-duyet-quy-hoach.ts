import type { Source } from "@bienmau/core/schema";

export const thongtindoingoaiSonlaGovVnContent71PheDuyetQuyHoach = {
  id: "thongtindoingoai-sonla-gov-vn-content-71-phe-duyet-quy-hoach",
  title: "Cổng thông tin đối ngoại tỉnh Sơn La: bài về Quyết định 1201/QĐ-TTg, quy hoạch cửa khẩu Việt Nam – Lào",
  titleIs: "described",
  authors: [],
  publisher: "Cổng thông tin đối ngoại tỉnh Sơn La",
  type: "news",
  language: "en",
  url: "https://thongtindoingoai.sonla.gov.vn/en/content-71-phe-duyet-quy-hoach-cua-khau-tren-tuyen-bien-gioi-dat-lien-viet-nam-ndash-lao-thoi-ky-2021-2030-tam-nhin-den-nam-2050-.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; sáp nhập tỉnh năm 2025; quy hoạch và số lượng cửa khẩu; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; the provincial mergers of 2025; gate plans and gate counts; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ການລວມແຂວງປີ 2025; ແຜນ ແລະ ຈຳນວນດ່ານ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
