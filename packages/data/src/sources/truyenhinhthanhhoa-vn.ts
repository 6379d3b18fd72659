import type { Source } from "@bienmau/core/schema";

export const truyenhinhthanhhoaVn = {
  id: "truyenhinhthanhhoa-vn",
  title: "Truyền hình Thanh Hóa: bài về thương mại ở cửa khẩu quốc tế Na Mèo",
  titleIs: "described",
  authors: [],
  publisher: "Truyền hình Thanh Hóa",
  publishedOn: "2024-05-26",
  type: "news",
  language: "vi",
  url: "https://truyenhinhthanhhoa.vn/thuc-day-hoat-dong-thuong-mai-tai-cua-khau-quoc-te-na-meo-180240526192329576.htm",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
