import type { Source } from "@bienmau/core/schema";

export const enVietnamplusVnNamDichHuoiHiaBorderCrossing = {
  id: "en-vietnamplus-vn-nam-dich-huoi-hia-border-crossing",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về khai trương lối mở Nậm Đích – Huổi Hịa, Điện Biên",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.vietnamplus.vn/nam-dich-huoi-hia-border-crossing-opens-in-dien-dien/253077.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
