import type { Source } from "@bienmau/core/schema";

export const venVn = {
  id: "ven-vn",
  title: "Vietnam Economic News: bài về Hiệp định Thương mại biên giới Việt Nam – Lào",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam Economic News",
  type: "news",
  language: "en",
  url: "http://ven.vn/vietnam-laos-border-trade-agreement-great-progress-in-trade-investment-ties-19887.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
