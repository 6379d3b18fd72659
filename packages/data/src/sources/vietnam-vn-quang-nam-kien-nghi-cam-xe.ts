import type { Source } from "@bienmau/core/schema";

export const vietnamVnQuangNamKienNghiCamXe = {
  id: "vietnam-vn-quang-nam-kien-nghi-cam-xe",
  title: "Vietnam.vn: bài về đề nghị cấm xe 5 trục trên Quốc lộ 14D",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "en",
  url: "https://vietnam.vn/en/quang-nam-kien-nghi-cam-xe-tai-5-truc-luu-thong-tren-quoc-lo-14d-doanh-nghiep-lo-au",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
