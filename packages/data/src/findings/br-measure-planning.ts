import type { Finding } from "@bienmau/core/schema";

export const brMeasurePlanning: Finding = {
  id: "br-measure-planning",
  kind: "measure",
  topics: ["agreements"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Tích hợp nội dung biên giới vào quy hoạch tỉnh 2021–2030 làm căn cứ bố trí vốn.",
    en: "Put border development into provincial plans 2021–2030 as the basis for funds.",
    lo: "ລວມການພັດທະນາຊາຍແດນເຂົ້າແຜນແຂວງ 2021–2030.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.a, dòng 95–98",
    },
  ],
};
