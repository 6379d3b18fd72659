import type { Indicator } from "@bienmau/core/schema";

export const illegalEntrantsDetected = {
  id: "illegal-entrants-detected",
  group: "security",
  name: {
    vi: "số người nhập cảnh trái phép bị phát hiện",
    en: "illegal entrants detected",
    lo: "ຄົນເຂົ້າເມືອງຜິດກົດໝາຍທີ່ກວດພົບ",
  },
  definition: {
    vi: "Số người nhập cảnh trái phép bị phát hiện trong thời gian dịch COVID-19.",
    en: "Illegal entrants found during the COVID-19 period.",
    lo: "ຄົນເຂົ້າເມືອງຜິດກົດໝາຍທີ່ກວດພົບໃນໄລຍະໂຄວິດ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "nhập cảnh trái phép",
      "bao nhiêu người nhập cảnh trái phép",
      "vượt biên trái phép",
      "người nhập cảnh trái phép",
      "nhập cảnh trái phép bị phát hiện",
    ],
    en: ["illegal entrants", "illegal entries", "illegal crossings", "illegal entry"],
    lo: ["ເຂົ້າເມືອງຜິດກົດໝາຍ"],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
