import type { Indicator } from "@bienmau/core/schema";

export const surveyAnswersLevel2 = {
  id: "survey-answers-level-2",
  group: "survey",
  name: {
    vi: "số phiếu chọn mức 2 (không tốt)",
    en: "answers at level 2 (poor)",
    lo: "ຈຳນວນຄຳຕອບລະດັບ 2 (ບໍ່ດີ)",
  },
  definition: {
    vi: "Số người chọn mức 2 trên thang 5 mức.",
    en: "Respondents who chose level 2 of 5.",
    lo: "ຈຳນວນຜູ້ເລືອກລະດັບ 2 ຈາກ 5.",
  },
  unit: "count",
  aliases: {
    vi: [
      "mức 2",
      "bao nhiêu người chấm 2 điểm",
      "số người chọn mức 2",
      "đánh giá mức 2",
      "số phiếu mức 2",
      "chấm mức 2",
      "người chấm mức 2",
      "bao nhiêu người chấm mức 2",
      "cho mức 2",
      "chọn mức 2",
      "bao nhiêu người chọn mức 2",
      "chấm 2 điểm",
      "cho 2 điểm",
    ],
    en: ["level 2", "answers at level 2", "how many chose 2", "gave level 2", "chose level 2", "scored 2"],
    lo: ["ລະດັບ 2"],
  },
  goodForMonths: 120,
  additive: true,
} satisfies Indicator;
