import type { Source } from "@bienmau/core/schema";

export const vietnamVnanetVnEnglishTinVanKonTumOutlines = {
  id: "vietnam-vnanet-vn-english-tin-van-kon-tum-outlines",
  title: "Báo ảnh Việt Nam (Thông tấn xã Việt Nam): tin về lộ trình nâng cấp cửa khẩu của Kon Tum",
  titleIs: "described",
  authors: [],
  publisher: "Báo ảnh Việt Nam (Thông tấn xã Việt Nam)",
  type: "news",
  language: "en",
  url: "https://vietnam.vnanet.vn/english/tin-van/kon-tum-outlines-roadmap-to-upgrade-border-gates-with-laos-cambodia-374830.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
