import type { Source } from "@bienmau/core/schema";

export const candComVnKinhTeKeoDaiThoiGian = {
  id: "cand-com-vn-kinh-te-keo-dai-thoi-gian",
  title: "Công an Nhân dân: bài về kéo dài thời gian thông quan ở cửa khẩu Móng Cái",
  titleIs: "described",
  authors: [],
  publisher: "Công an Nhân dân",
  type: "news",
  language: "vi",
  url: "http://cand.com.vn/Kinh-te/Keo-dai-thoi-gian-thong-quan-tai-cua-khau-Mong-Cai-348117/",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
