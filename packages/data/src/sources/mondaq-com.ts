import type { Source } from "@bienmau/core/schema";

export const mondaqCom = {
  id: "mondaq-com",
  title: "Mondaq: bài về Quyết định 1197/MOIC của Lào, cấp giấy chứng nhận xuất xứ",
  titleIs: "described",
  authors: [],
  publisher: "Mondaq",
  type: "legal-commentary",
  language: "en",
  url: "https://www.mondaq.com/international-trade-investment/1245536/decision-to-authorise-the-division-of-industry-and-commerce-of-provinces-and-the-capital-to-issue-and-manage-certificates-of-origin-of-goods-that-have-received-special-privileges",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
