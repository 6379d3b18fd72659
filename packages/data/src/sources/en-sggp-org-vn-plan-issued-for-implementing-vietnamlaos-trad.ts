import type { Source } from "@bienmau/core/schema";

export const enSggpOrgVnPlanIssuedForImplementingVietnamlaosTrad = {
  id: "en-sggp-org-vn-plan-issued-for-implementing-vietnamlaos-trad",
  title: "Sài Gòn Giải Phóng, bản tiếng Anh: bài về kế hoạch thực hiện Hiệp định Thương mại Việt Nam – Lào",
  titleIs: "described",
  authors: [],
  publisher: "Sài Gòn Giải Phóng, bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://en.sggp.org.vn/plan-issued-for-implementing-vietnamlaos-trade-agreement-post120650.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
