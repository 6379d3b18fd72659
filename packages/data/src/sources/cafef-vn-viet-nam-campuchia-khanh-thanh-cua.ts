import type { Source } from "@bienmau/core/schema";

export const cafefVnVietNamCampuchiaKhanhThanhCua = {
  id: "cafef-vn-viet-nam-campuchia-khanh-thanh-cua",
  title: "CafeF: bài về khánh thành cửa khẩu quốc tế mới Việt Nam – Campuchia (12/2025)",
  titleIs: "described",
  authors: [],
  publisher: "CafeF",
  publishedOn: "2025-12-08",
  type: "news",
  language: "vi",
  url: "https://cafef.vn/viet-nam-campuchia-khanh-thanh-cua-khau-quoc-te-moi-muc-tieu-20-ty-usd-trong-tuong-lai-188251208200129617.chn",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
