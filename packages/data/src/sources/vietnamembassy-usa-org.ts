import type { Source } from "@bienmau/core/schema";

export const vietnamembassyUsaOrg = {
  id: "vietnamembassy-usa-org",
  title: "Đại sứ quán Việt Nam tại Hoa Kỳ: tin về cửa khẩu mới Việt Nam – Lào (1/2001)",
  titleIs: "described",
  authors: [],
  publisher: "Đại sứ quán Việt Nam tại Hoa Kỳ",
  publishedOn: "2001-01",
  type: "web-page",
  language: "en",
  url: "https://vietnamembassy-usa.org/news/2001/01/vietnam-lao-new-border-gate-boost-trade",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
