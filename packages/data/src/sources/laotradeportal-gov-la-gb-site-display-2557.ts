import type { Source } from "@bienmau/core/schema";

export const laotradeportalGovLaGbSiteDisplay2557 = {
  id: "laotradeportal-gov-la-gb-site-display-2557",
  title: "Lao Trade Portal (Bộ Công Thương Lào): Quyết định 1197/MOIC về cấp giấy chứng nhận xuất xứ",
  titleIs: "described",
  authors: [],
  publisher: "Lao Trade Portal (Bộ Công Thương Lào)",
  type: "law",
  language: "en",
  url: "https://laotradeportal.gov.la/en-gb/site/display/2557",
  trust: "primary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
