import type { Source } from "@bienmau/core/schema";

export const lawnetVn = {
  id: "lawnet-vn",
  title: "LawNet: Văn bản hợp nhất 25/VBHN-BCT năm 2024 về thương mại biên giới",
  titleIs: "described",
  authors: [],
  publisher: "LawNet",
  type: "legal-commentary",
  language: "en",
  url: "http://lawnet.vn/en/vb/Integrated-document-25-VBHN-BCT-2024-Decree-elaboration-of-cross-border-trade-9ADC8.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
