import type { Source } from "@bienmau/core/schema";

export const laotradeportalGovLaGbSiteDisplay1265 = {
  id: "laotradeportal-gov-la-gb-site-display-1265",
  title: "Lao Trade Portal (Bộ Công Thương Lào): Thông báo 1824/PSO.DIMEX về chứng nhận xuất xứ thương mại biên giới",
  titleIs: "described",
  authors: [],
  publisher: "Lao Trade Portal (Bộ Công Thương Lào)",
  type: "law",
  language: "en",
  url: "https://laotradeportal.gov.la/en-gb/site/display/1265",
  trust: "primary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
