import type { Indicator } from "@bienmau/core/schema";

export const surveyAnswersLevel3 = {
  id: "survey-answers-level-3",
  group: "survey",
  name: {
    vi: "số phiếu chọn mức 3 (trung bình)",
    en: "answers at level 3 (average)",
    lo: "ຈຳນວນຄຳຕອບລະດັບ 3 (ປານກາງ)",
  },
  definition: {
    vi: "Số người chọn mức 3 trên thang 5 mức.",
    en: "Respondents who chose level 3 of 5.",
    lo: "ຈຳນວນຜູ້ເລືອກລະດັບ 3 ຈາກ 5.",
  },
  unit: "count",
  aliases: {
    vi: [
      "mức 3",
      "bao nhiêu người chấm 3 điểm",
      "số người chọn mức 3",
      "đánh giá mức 3",
      "số phiếu mức 3",
      "chấm mức 3",
      "người chấm mức 3",
      "bao nhiêu người chấm mức 3",
      "cho mức 3",
      "chọn mức 3",
      "bao nhiêu người chọn mức 3",
      "chấm 3 điểm",
      "cho 3 điểm",
    ],
    en: ["level 3", "answers at level 3", "how many chose 3", "gave level 3", "chose level 3", "scored 3"],
    lo: ["ລະດັບ 3"],
  },
  goodForMonths: 120,
  additive: true,
} satisfies Indicator;
