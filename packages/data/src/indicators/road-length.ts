import type { Indicator } from "@bienmau/core/schema";

export const roadLength = {
  id: "road-length",
  group: "infrastructure",
  name: {
    vi: "chiều dài tuyến đường",
    en: "road length",
    lo: "ຄວາມຍາວເສັ້ນທາງ",
  },
  definition: {
    vi: "Chiều dài tuyến đường hoặc cao tốc.",
    en: "Length of the road or expressway.",
    lo: "ຄວາມຍາວຂອງເສັ້ນທາງ.",
  },
  unit: "km",
  aliases: {
    vi: [
      "đường dài bao nhiêu",
      "chiều dài tuyến",
      "cao tốc dài bao nhiêu",
      "bao nhiêu km đường",
      "dài bao nhiêu km",
      "dài bao nhiêu",
      "chiều dài",
      "tuyến đường dài",
    ],
    en: [
      "road length",
      "length of the road",
      "expressway length",
      "how long is the road",
      "how long is",
      "how long",
      "length",
    ],
    lo: ["ເສັ້ນທາງຍາວ"],
  },
  goodForMonths: 120,
  additive: false,
} satisfies Indicator;
