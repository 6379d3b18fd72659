import type { Source } from "@bienmau/core/schema";

export const baogiaothongVn = {
  id: "baogiaothong-vn",
  title: "Báo Giao thông: bài về kéo dài thời gian thông quan ở cửa khẩu Hữu Nghị",
  titleIs: "described",
  authors: [],
  publisher: "Báo Giao thông",
  type: "news",
  language: "vi",
  url: "https://www.baogiaothong.vn/keo-dai-thoi-gian-thong-quan-tai-cua-khau-quoc-te-huu-nghi-d94875.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
