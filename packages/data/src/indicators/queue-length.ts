import type { Indicator } from "@bienmau/core/schema";

export const queueLength = {
  id: "queue-length",
  group: "gate-traffic",
  name: {
    vi: "chiều dài đoàn xe chờ",
    en: "length of the queue",
    lo: "ຄວາມຍາວແຖວລົດ",
  },
  definition: {
    vi: "Chiều dài đoàn xe xếp hàng chờ thông quan.",
    en: "Length of the line of vehicles waiting.",
    lo: "ຄວາມຍາວແຖວລົດລໍຖ້າ.",
  },
  unit: "km",
  aliases: {
    vi: ["ùn ứ dài bao nhiêu", "xếp hàng dài", "đoàn xe dài bao nhiêu km"],
    en: ["queue", "length of queue", "congestion length"],
    lo: ["ແຖວລົດຍາວ"],
  },
  goodForMonths: 6,
  additive: false,
} satisfies Indicator;
