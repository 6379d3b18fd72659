import type { Finding } from "@bienmau/core/schema";

export const brCausePlanning: Finding = {
  id: "br-cause-planning",
  kind: "cause",
  topics: ["agreements", "finance"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Quy hoạch chất lượng thấp, thiếu dự báo, chưa gắn nguồn lực; giải ngân đầu tư công chậm.",
    en: "Plans are of poor quality, without forecasts or funds; public investment is spent slowly.",
    lo: "ແຜນຄຸນນະພາບຕ່ຳ, ຂາດພະຍາກອນ ແລະ ຊັບພະຍາກອນ; ເບີກຈ່າຍຊ້າ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.2.a, dòng 75–78",
    },
  ],
};
