import type { Indicator } from "@bienmau/core/schema";

export const villagesWithoutAdequatePower = {
  id: "villages-without-adequate-power",
  group: "infrastructure",
  name: {
    vi: "số thôn, bản chưa có điện hoặc điện không đạt",
    en: "villages without adequate power",
    lo: "ບ້ານທີ່ໄຟຟ້າບໍ່ພຽງພໍ",
  },
  definition: {
    vi: "Số thôn, bản biên giới chưa có điện hoặc có điện không đạt tiêu chí.",
    en: "Border villages without power or with power below standard.",
    lo: "ບ້ານທີ່ບໍ່ມີໄຟຟ້າ ຫຼື ບໍ່ໄດ້ມາດຕະຖານ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "thôn bản chưa có điện",
      "thôn/bản điện không đạt",
      "bao nhiêu thôn bản chưa có điện",
      "thôn bản biên giới chưa có điện",
      "thôn bản chưa có điện hoặc",
      "chưa có điện hoặc có điện không đạt tiêu chí",
      "điện không đạt tiêu chí",
      "điện không đạt",
      "chưa có điện hoặc điện không đạt",
    ],
    en: ["villages without adequate power", "inadequate power", "without adequate electricity"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
