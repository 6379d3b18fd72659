import type { Source } from "@bienmau/core/schema";

export const biengioilanhthoGovVn = {
  id: "biengioilanhtho-gov-vn",
  title: "Ủy ban Biên giới quốc gia (biengioilanhtho.gov.vn): bài về quyết định nâng cấp cửa khẩu Lóng Sập lên quốc tế",
  titleIs: "described",
  authors: [],
  publisher: "Ủy ban Biên giới quốc gia (biengioilanhtho.gov.vn)",
  type: "news",
  language: "vi",
  url: "http://biengioilanhtho.gov.vn/vi/tin-tuc/chinh-phu-quyet-dinh-nang-cap-cua-khau-chinh-long-sap-tinh-son-la-thanh-cua-khau-quoc-te-926835.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
