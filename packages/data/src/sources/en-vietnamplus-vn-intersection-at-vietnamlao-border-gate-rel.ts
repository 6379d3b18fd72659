import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnIntersectionAtVietnamlaoBorderGateRel = {
  id: "en-vietnamplus-vn-intersection-at-vietnamlao-border-gate-rel",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về di dời nút giao ở cửa khẩu Việt – Lào",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/intersection-at-vietnamlao-border-gate-relocated/224662.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
