import type { Source } from "@bienmau/core/schema";

export const vietnamVnanetVnEnglishTinVanLaoCaiResumes = {
  id: "vietnam-vnanet-vn-english-tin-van-lao-cai-resumes",
  title: "Báo ảnh Việt Nam (Thông tấn xã Việt Nam): tin về nối lại qua lại ở cửa khẩu Lào Cai",
  titleIs: "described",
  authors: [],
  publisher: "Báo ảnh Việt Nam (Thông tấn xã Việt Nam)",
  type: "news",
  language: "en",
  url: "https://vietnam.vnanet.vn/english/tin-van/lao-cai-resumes-travel-through-border-gate-with-china-320205.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
