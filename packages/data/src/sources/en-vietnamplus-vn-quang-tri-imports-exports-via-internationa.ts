import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnQuangTriImportsExportsViaInternationa = {
  id: "en-vietnamplus-vn-quang-tri-imports-exports-via-internationa",
  title:
    "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về xuất nhập khẩu qua các cửa khẩu quốc tế của Quảng Trị đầu năm 2022",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/quang-tri-imports-exports-via-international-border-gates-soar/222410.vnp",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
