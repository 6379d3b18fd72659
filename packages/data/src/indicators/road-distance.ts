import type { Indicator } from "@bienmau/core/schema";

export const roadDistance = {
  id: "road-distance",
  group: "infrastructure",
  name: {
    vi: "khoảng cách đường bộ",
    en: "road distance",
    lo: "ໄລຍະທາງ",
  },
  definition: {
    vi: "Khoảng cách theo đường bộ giữa hai điểm.",
    en: "Distance by road between two points.",
    lo: "ໄລຍະທາງຕາມຖະໜົນ.",
  },
  unit: "km",
  aliases: {
    vi: ["cách bao xa", "khoảng cách", "bao nhiêu cây số", "từ cửa khẩu đến cảng bao xa"],
    en: ["distance", "how far", "road distance"],
    lo: ["ໄກເທົ່າໃດ", "ໄລຍະທາງ"],
  },
  goodForMonths: 240,
  additive: false,
} satisfies Indicator;
