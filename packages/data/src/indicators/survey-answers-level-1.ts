import type { Indicator } from "@bienmau/core/schema";

export const surveyAnswersLevel1 = {
  id: "survey-answers-level-1",
  group: "survey",
  name: {
    vi: "số phiếu chọn mức 1 (rất không tốt)",
    en: "answers at level 1 (very poor)",
    lo: "ຈຳນວນຄຳຕອບລະດັບ 1 (ບໍ່ດີຫຼາຍ)",
  },
  definition: {
    vi: "Số người chọn mức 1 trên thang 5 mức.",
    en: "Respondents who chose level 1 of 5.",
    lo: "ຈຳນວນຜູ້ເລືອກລະດັບ 1 ຈາກ 5.",
  },
  unit: "count",
  aliases: {
    vi: [
      "mức 1",
      "bao nhiêu người chấm 1 điểm",
      "số người chọn mức 1",
      "đánh giá mức 1",
      "số phiếu mức 1",
      "chấm mức 1",
      "người chấm mức 1",
      "bao nhiêu người chấm mức 1",
      "cho mức 1",
      "chọn mức 1",
      "bao nhiêu người chọn mức 1",
      "chấm 1 điểm",
      "cho 1 điểm",
    ],
    en: ["level 1", "answers at level 1", "how many chose 1", "gave level 1", "chose level 1", "scored 1"],
    lo: ["ລະດັບ 1"],
  },
  goodForMonths: 120,
  additive: true,
} satisfies Indicator;
