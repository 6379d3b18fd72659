import type { Indicator } from "@bienmau/core/schema";

export const waitingTime = {
  id: "waiting-time",
  group: "gate-traffic",
  name: {
    vi: "thời gian chờ",
    en: "waiting time",
    lo: "ເວລາລໍຖ້າ",
  },
  definition: {
    vi: "Thời gian xe chờ trước khi qua, theo nguồn nêu.",
    en: "Time a vehicle waits before passing, as the source states it.",
    lo: "ເວລາລໍຖ້າກ່ອນຜ່ານ.",
  },
  unit: "hours",
  aliases: {
    vi: ["chờ bao lâu", "thời gian chờ đợi", "đợi mấy tiếng"],
    en: ["wait", "waiting time", "how long is the wait"],
    lo: ["ລໍຖ້າດົນປານໃດ"],
  },
  goodForMonths: 12,
  additive: false,
} satisfies Indicator;
