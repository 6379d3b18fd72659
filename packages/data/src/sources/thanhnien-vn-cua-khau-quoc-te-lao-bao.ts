import type { Source } from "@bienmau/core/schema";

export const thanhnienVnCuaKhauQuocTeLaoBao = {
  id: "thanhnien-vn-cua-khau-quoc-te-lao-bao",
  title: "Thanh Niên: bài về cửa khẩu quốc tế Lao Bảo đầu năm mới (số liệu 2025)",
  titleIs: "described",
  authors: [],
  publisher: "Thanh Niên",
  publishedOn: "2026-02-17",
  type: "news",
  language: "vi",
  url: "https://thanhnien.vn/cua-khau-quoc-te-lao-bao-thong-quan-lo-hang-dau-nam-moi-185260217110312941.htm",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
