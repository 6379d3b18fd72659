import type { Finding } from "@bienmau/core/schema";

export const brContextRisks: Finding = {
  id: "br-context-risks",
  kind: "description",
  topics: ["covid", "markets"],
  about: ["viet-nam"],
  text: {
    vi: "Rủi ro nêu ra: bẫy thu nhập trung bình, thiên tai, dịch bệnh và bất ổn khu vực.",
    en: "Risks named: the middle-income trap, disasters, disease and regional instability.",
    lo: "ຄວາມສ່ຽງ: ກັບດັກລາຍໄດ້ປານກາງ, ໄພທຳມະຊາດ, ພະຍາດ, ຄວາມບໍ່ໝັ້ນຄົງ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.1, dòng 88",
    },
  ],
};
