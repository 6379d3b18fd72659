import type { Indicator } from "@bienmau/core/schema";

export const surveyAnswersLevel4 = {
  id: "survey-answers-level-4",
  group: "survey",
  name: {
    vi: "số phiếu chọn mức 4 (tốt)",
    en: "answers at level 4 (good)",
    lo: "ຈຳນວນຄຳຕອບລະດັບ 4 (ດີ)",
  },
  definition: {
    vi: "Số người chọn mức 4 trên thang 5 mức.",
    en: "Respondents who chose level 4 of 5.",
    lo: "ຈຳນວນຜູ້ເລືອກລະດັບ 4 ຈາກ 5.",
  },
  unit: "count",
  aliases: {
    vi: [
      "mức 4",
      "bao nhiêu người chấm 4 điểm",
      "số người chọn mức 4",
      "đánh giá mức 4",
      "số phiếu mức 4",
      "chấm mức 4",
      "người chấm mức 4",
      "bao nhiêu người chấm mức 4",
      "cho mức 4",
      "chọn mức 4",
      "bao nhiêu người chọn mức 4",
      "chấm 4 điểm",
      "cho 4 điểm",
    ],
    en: ["level 4", "answers at level 4", "how many chose 4", "gave level 4", "chose level 4", "scored 4"],
    lo: ["ລະດັບ 4"],
  },
  goodForMonths: 120,
  additive: true,
} satisfies Indicator;
