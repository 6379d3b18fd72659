import type { Source } from "@bienmau/core/schema";

export const sttttDienbienGovVn = {
  id: "stttt-dienbien-gov-vn",
  title: "Sở Thông tin và Truyền thông Điện Biên: bài về khảo sát mở lối mở Nà Bủng – Lao Phu Chai",
  titleIs: "described",
  authors: [],
  publisher: "Sở Thông tin và Truyền thông Điện Biên",
  type: "news",
  language: "vi",
  url: "https://stttt.dienbien.gov.vn/vi/news/Thong-tin-doi-ngoai/Khao-sat-song-phuong-mo-Loi-mo-Na-Bung-Lao-Phu-Chai-3277.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
