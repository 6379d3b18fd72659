import type { Indicator } from "@bienmau/core/schema";

export const investmentRegistered = {
  id: "investment-registered",
  group: "investment",
  name: {
    vi: "vốn đăng ký của Việt Nam tại Lào",
    en: "registered Vietnamese capital in Laos",
    lo: "ທຶນຈົດທະບຽນຂອງຫວຽດນາມຢູ່ລາວ",
  },
  definition: {
    vi: "Tổng vốn đăng ký đầu tư của Việt Nam sang Lào.",
    en: "Registered capital of Vietnamese investment in Laos.",
    lo: "ທຶນຈົດທະບຽນລົງທຶນຢູ່ລາວ.",
  },
  unit: "USD",
  aliases: {
    vi: [
      "vốn đầu tư sang lào",
      "vốn đăng ký tại lào",
      "tổng vốn đầu tư việt nam tại lào",
      "vốn đăng ký đầu tư",
      "vốn đầu tư đăng ký",
      "tổng vốn đăng ký",
      "tổng vốn đầu tư đăng ký",
      "vốn đăng ký",
      "tổng vốn đăng ký đầu tư",
      "đầu tư sang lào bao nhiêu",
    ],
    en: [
      "registered capital",
      "investment in laos",
      "vietnamese investment in laos",
      "registered capital in laos",
      "total registered investment",
      "invested in laos",
    ],
    lo: ["ທຶນຈົດທະບຽນ", "ທຶນລົງທຶນຈົດທະບຽນ"],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
