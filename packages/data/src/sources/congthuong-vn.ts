import type { Source } from "@bienmau/core/schema";

export const congthuongVn = {
  id: "congthuong-vn",
  title: "Báo Công Thương: đồ họa về kinh tế cửa khẩu biên giới Việt Nam – Lào",
  titleIs: "described",
  authors: [],
  publisher: "Báo Công Thương",
  type: "news",
  language: "vi",
  url: "https://congthuong.vn/infographics-dong-luc-phat-trien-kinh-te-cua-khau-bien-gioi-viet-nam-lao-313258.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
