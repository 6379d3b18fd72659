import type { Finding } from "@bienmau/core/schema";

export const brCauseMarketSkill: Finding = {
  id: "br-cause-market-skill",
  kind: "cause",
  topics: ["promotion", "firms"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Nông dân, doanh nghiệp biên giới yếu về năng lực thị trường và xúc tiến.",
    en: "Border farmers and firms are weak in market skill and promotion.",
    lo: "ຊາວກະສິກອນ ແລະ ວິສາຫະກິດຊາຍແດນອ່ອນດ້ານຕະຫຼາດ ແລະ ສົ່ງເສີມ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.1.d, dòng 70",
    },
  ],
};
