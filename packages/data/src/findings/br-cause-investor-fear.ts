import type { Finding } from "@bienmau/core/schema";

export const brCauseInvestorFear: Finding = {
  id: "br-cause-investor-fear",
  kind: "cause",
  topics: ["investment", "firms"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Doanh nghiệp ngại đầu tư vùng biên giới; thiếu doanh nghiệp lớn, công nghệ lạc hậu.",
    en: "Firms are wary of border areas; large firms are absent and technology is old.",
    lo: "ວິສາຫະກິດລັງເລເຂດຊາຍແດນ; ຂາດວິສາຫະກິດໃຫຍ່, ເຕັກໂນໂລຊີເກົ່າ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.1.c, dòng 67–68",
    },
  ],
};
