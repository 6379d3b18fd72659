import type { Indicator } from "@bienmau/core/schema";

export const gateDeclarations = {
  id: "gate-declarations",
  group: "gate-traffic",
  name: {
    vi: "số tờ khai hải quan",
    en: "customs declarations",
    lo: "ຈຳນວນໃບແຈ້ງພາສີ",
  },
  definition: {
    vi: "Số tờ khai mở tại cửa khẩu trong kỳ.",
    en: "Customs declarations opened at the gate over the period.",
    lo: "ຈຳນວນໃບແຈ້ງພາສີທີ່ດ່ານ.",
  },
  unit: "count",
  aliases: {
    vi: ["tờ khai", "bao nhiêu tờ khai", "số tờ khai", "tờ khai quá cảnh"],
    en: ["declarations", "number of declarations", "transit declarations"],
    lo: ["ໃບແຈ້ງພາສີ", "ໃບຂົນ"],
  },
  goodForMonths: 18,
  additive: true,
} satisfies Indicator;
