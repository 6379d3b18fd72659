import type { Source } from "@bienmau/core/schema";

export const thanhnienVnCotMocChuQuyenDacBiet = {
  id: "thanhnien-vn-cot-moc-chu-quyen-dac-biet",
  title: "Thanh Niên: bài về những cột mốc cửa khẩu",
  titleIs: "described",
  authors: [],
  publisher: "Thanh Niên",
  type: "news",
  language: "vi",
  url: "https://thanhnien.vn/cot-moc-chu-quyen-dac-biet-nhung-cot-moc-cua-khau-post1527960.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
