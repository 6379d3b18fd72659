import type { Indicator } from "@bienmau/core/schema";

export const surveyAnswersLevel5 = {
  id: "survey-answers-level-5",
  group: "survey",
  name: {
    vi: "số phiếu chọn mức 5 (rất tốt)",
    en: "answers at level 5 (very good)",
    lo: "ຈຳນວນຄຳຕອບລະດັບ 5 (ດີຫຼາຍ)",
  },
  definition: {
    vi: "Số người chọn mức 5 trên thang 5 mức.",
    en: "Respondents who chose level 5 of 5.",
    lo: "ຈຳນວນຜູ້ເລືອກລະດັບ 5 ຈາກ 5.",
  },
  unit: "count",
  aliases: {
    vi: [
      "mức 5",
      "bao nhiêu người chấm 5 điểm",
      "số người chọn mức 5",
      "đánh giá mức 5",
      "số phiếu mức 5",
      "chấm mức 5",
      "người chấm mức 5",
      "bao nhiêu người chấm mức 5",
      "cho mức 5",
      "chọn mức 5",
      "bao nhiêu người chọn mức 5",
      "chấm 5 điểm",
      "cho 5 điểm",
    ],
    en: ["level 5", "answers at level 5", "how many chose 5", "gave level 5", "chose level 5", "scored 5"],
    lo: ["ລະດັບ 5"],
  },
  goodForMonths: 120,
  additive: true,
} satisfies Indicator;
