import type { Source } from "@bienmau/core/schema";

export const trademarkvnComVn = {
  id: "trademarkvn-com-vn",
  title: "trademarkvn.com.vn: bài về điều kiện hưởng thuế 0% theo Nghị định 90/2021",
  titleIs: "described",
  authors: [],
  publisher: "trademarkvn.com.vn",
  type: "legal-commentary",
  language: "en",
  url: "https://trademarkvn.com.vn/legal-updated/134-tax--fee-charge/1985-conditions-for-imported-goods-to-be-eligible-for-the-special-preferential-import-duty-rate-of-0.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
