import type { Indicator } from "@bienmau/core/schema";

export const likertBandLower = {
  id: "likert-band-lower",
  group: "survey",
  name: {
    vi: "cận dưới khoảng điểm Likert",
    en: "lower end of the Likert band",
    lo: "ຂອບລຸ່ມຊ່ວງຄະແນນ",
  },
  definition: {
    vi: "Điểm thấp nhất của khoảng ứng với mức đánh giá.",
    en: "Lowest score of the band of a level.",
    lo: "ຄະແນນຕ່ຳສຸດຂອງຊ່ວງ.",
  },
  unit: "score",
  aliases: {
    vi: [
      "khoảng điểm likert",
      "thang likert",
      "từ bao nhiêu điểm",
      "khoảng điểm",
      "likert khoảng điểm",
      "khoảng điểm của mức",
    ],
    en: ["likert band", "likert scale", "lower bound", "score band", "band of scores"],
    lo: ["ຊ່ວງຄະແນນ"],
  },
  goodForMonths: 600,
  additive: false,
} satisfies Indicator;
