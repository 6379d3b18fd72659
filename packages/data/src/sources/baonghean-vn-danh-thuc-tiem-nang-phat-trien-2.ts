import type { Source } from "@bienmau/core/schema";

export const baongheanVnDanhThucTiemNangPhatTrien2 = {
  id: "baonghean-vn-danh-thuc-tiem-nang-phat-trien-2",
  title: "Báo Nghệ An: loạt bài về thương mại biên giới Nghệ An, bài 2",
  titleIs: "described",
  authors: [],
  publisher: "Báo Nghệ An",
  type: "news",
  language: "vi",
  url: "https://baonghean.vn/en/danh-thuc-tiem-nang-phat-trien-thuong-mai-bien-gioi-bai-2-nhan-dien-kho-khan-10300563.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
