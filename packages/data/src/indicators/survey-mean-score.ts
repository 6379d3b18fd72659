import type { Indicator } from "@bienmau/core/schema";

export const surveyMeanScore = {
  id: "survey-mean-score",
  group: "survey",
  name: {
    vi: "điểm trung bình khảo sát",
    en: "mean survey score",
    lo: "ຄະແນນສະເລ່ຍການສຳຫຼວດ",
  },
  definition: {
    vi: "Điểm trung bình của câu hỏi trên thang 1–5, như nguồn in.",
    en: "Mean score of the item on a scale of 1 to 5, as printed.",
    lo: "ຄະແນນສະເລ່ຍ 1–5 ຕາມທີ່ພິມ.",
  },
  unit: "score",
  aliases: {
    vi: [
      "điểm trung bình",
      "điểm khảo sát",
      "điểm đánh giá",
      "bao nhiêu điểm",
      "trung bình mấy điểm",
      "điểm trung bình của tiêu chí",
      "được bao nhiêu điểm",
      "chấm bao nhiêu điểm",
    ],
    en: ["mean score", "average score", "survey score", "rating", "score"],
    lo: ["ຄະແນນສະເລ່ຍ", "ຄະແນນ", "ຄະແນນສະເລ່ຍເທົ່າໃດ"],
  },
  goodForMonths: 120,
  additive: false,
} satisfies Indicator;
