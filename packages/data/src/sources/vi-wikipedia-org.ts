import type { Source } from "@bienmau/core/schema";

export const viWikipediaOrg = {
  id: "vi-wikipedia-org",
  title: "Wikipedia tiếng Việt: mục từ “Cửa khẩu Na Mèo”",
  titleIs: "described",
  authors: [],
  publisher: "Wikipedia tiếng Việt",
  type: "encyclopedia",
  language: "vi",
  url: "http://vi.wikipedia.org/wiki/C%E1%BB%ADa_kh%E1%BA%A9u_Na_M%C3%A8o",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
