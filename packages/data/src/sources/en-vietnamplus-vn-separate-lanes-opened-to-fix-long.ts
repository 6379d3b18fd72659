import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnSeparateLanesOpenedToFixLong = {
  id: "en-vietnamplus-vn-separate-lanes-opened-to-fix-long",
  title:
    "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về phân luồng xe ở cửa khẩu Lao Bảo – Densavan (2018)",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/separate-lanes-opened-to-fix-long-queue-in-lao-bao-dansavanh-border-gate/135969.vnp",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
