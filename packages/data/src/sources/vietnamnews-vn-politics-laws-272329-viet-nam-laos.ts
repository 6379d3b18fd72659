import type { Source } from "@bienmau/core/schema";

export const vietnamnewsVnPoliticsLaws272329VietNamLaos = {
  id: "vietnamnews-vn-politics-laws-272329-viet-nam-laos",
  title: "Việt Nam News (Thông tấn xã Việt Nam): bài về Hiệp định Thương mại biên giới Việt Nam – Lào 2015",
  titleIs: "described",
  authors: [],
  publisher: "Việt Nam News (Thông tấn xã Việt Nam)",
  type: "news",
  language: "en",
  url: "https://vietnamnews.vn/politics-laws/272329/viet-nam-laos-in-border-trade-deal.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
