import type { Source } from "@bienmau/core/schema";

export const viMWikipediaOrgWikiCuaKhauThanhThuyHa = {
  id: "vi-m-wikipedia-org-wiki-cua-khau-thanh-thuy-ha",
  title: "Wikipedia tiếng Việt: mục từ “Cửa khẩu Thanh Thủy (Hà Giang)”",
  titleIs: "described",
  authors: [],
  publisher: "Wikipedia tiếng Việt",
  type: "encyclopedia",
  language: "vi",
  url: "https://vi.m.wikipedia.org/wiki/C%E1%BB%ADa_kh%E1%BA%A9u_Thanh_Th%E1%BB%A7y_(H%C3%A0_Giang",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
