import type { Source } from "@bienmau/core/schema";

export const baomoiNetVn = {
  id: "baomoi-net-vn",
  title: "baomoi.net.vn: bài về quy mô, phân bố cửa khẩu Việt Nam – Trung Quốc",
  titleIs: "described",
  authors: [],
  publisher: "baomoi.net.vn",
  type: "news",
  language: "vi",
  url: "https://baomoi.net.vn/quy-mo-so-luong-loai-hinh-phan-bo-cua-khau-tren-tuyen-bien-gioi-dat-lien-viet-nam-trung-quoc-thoi-ky-2021-2030-tam-nhin-den-nam-2050-c49446352.epi",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
