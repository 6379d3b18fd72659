import type { Source } from "@bienmau/core/schema";

export const viMWikipediaOrgWikiCuaKhauAPaChai = {
  id: "vi-m-wikipedia-org-wiki-cua-khau-a-pa-chai",
  title: "Wikipedia tiếng Việt: mục từ “Cửa khẩu A Pa Chải”",
  titleIs: "described",
  authors: [],
  publisher: "Wikipedia tiếng Việt",
  type: "encyclopedia",
  language: "vi",
  url: "https://vi.m.wikipedia.org/wiki/C%E1%BB%ADa_kh%E1%BA%A9u_A_Pa_Ch%E1%BA%A3i",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
