import type { Indicator } from "@bienmau/core/schema";

export const likertBandUpper = {
  id: "likert-band-upper",
  group: "survey",
  name: {
    vi: "cận trên khoảng điểm Likert",
    en: "upper end of the Likert band",
    lo: "ຂອບເທິງຊ່ວງຄະແນນ",
  },
  definition: {
    vi: "Điểm cao nhất của khoảng ứng với mức đánh giá.",
    en: "Highest score of the band of a level.",
    lo: "ຄະແນນສູງສຸດຂອງຊ່ວງ.",
  },
  unit: "score",
  aliases: {
    vi: ["đến bao nhiêu điểm", "cận trên khoảng điểm", "khoảng điểm", "khoảng điểm của mức"],
    en: ["upper bound", "score band", "band of scores"],
    lo: [],
  },
  goodForMonths: 600,
  additive: false,
} satisfies Indicator;
