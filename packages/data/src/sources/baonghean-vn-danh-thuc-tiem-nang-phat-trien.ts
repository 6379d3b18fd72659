import type { Source } from "@bienmau/core/schema";

export const baongheanVnDanhThucTiemNangPhatTrien = {
  id: "baonghean-vn-danh-thuc-tiem-nang-phat-trien",
  title: "Báo Nghệ An: loạt bài về thương mại biên giới Nghệ An, bài 1",
  titleIs: "described",
  authors: [],
  publisher: "Báo Nghệ An",
  type: "news",
  language: "vi",
  url: "https://baonghean.vn/en/danh-thuc-tiem-nang-phat-trien-thuong-mai-bien-gioi-bai-1-tiem-nang-loi-the-phat-trien-10300562.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
