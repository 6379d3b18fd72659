import type { Indicator } from "@bienmau/core/schema";

export const projectCost = {
  id: "project-cost",
  group: "infrastructure",
  name: {
    vi: "vốn đầu tư dự án",
    en: "project cost",
    lo: "ມູນຄ່າໂຄງການ",
  },
  definition: {
    vi: "Tổng vốn đầu tư của công trình, đồng.",
    en: "Total cost of the works, in đồng.",
    lo: "ມູນຄ່າລົງທຶນທັງໝົດ.",
  },
  unit: "VND",
  aliases: {
    vi: [
      "tổng vốn đầu tư",
      "vốn đầu tư",
      "bao nhiêu tỷ đồng",
      "kinh phí",
      "chi phí xây dựng",
      "tổng mức đầu tư",
      "vốn đầu tư bao nhiêu",
      "đầu tư bao nhiêu tiền",
      "tốn bao nhiêu tiền",
      "vốn bao nhiêu",
    ],
    en: ["investment", "project cost", "total investment", "cost", "how much does it cost", "how much was invested"],
    lo: ["ມູນຄ່າລົງທຶນ", "ເງິນລົງທຶນ", "ລົງທຶນເທົ່າໃດ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
