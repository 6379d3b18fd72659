import type { Source } from "@bienmau/core/schema";

export const vietnamlawmagazineVn = {
  id: "vietnamlawmagazine-vn",
  title: "Vietnam Law Magazine: bài về dự thảo siết quản lý thương mại biên giới",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam Law Magazine",
  type: "legal-commentary",
  language: "en",
  url: "https://vietnamlawmagazine.vn/stricter-rules-to-be-applied-for-better-management-of-border-trade-activities-71232.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
