import type { Indicator } from "@bienmau/core/schema";

export const investmentDisbursed = {
  id: "investment-disbursed",
  group: "investment",
  name: {
    vi: "vốn thực hiện của Việt Nam tại Lào",
    en: "disbursed Vietnamese capital in Laos",
    lo: "ທຶນປະຕິບັດຂອງຫວຽດນາມຢູ່ລາວ",
  },
  definition: {
    vi: "Vốn đầu tư của Việt Nam đã thực hiện tại Lào.",
    en: "Vietnamese capital put to work in Laos.",
    lo: "ທຶນທີ່ໄດ້ປະຕິບັດ.",
  },
  unit: "USD",
  aliases: {
    vi: ["vốn thực hiện tại lào", "vốn giải ngân tại lào", "vốn thực hiện", "vốn đã thực hiện", "vốn đã giải ngân"],
    en: ["disbursed capital", "implemented capital", "disbursed in laos", "implemented"],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
