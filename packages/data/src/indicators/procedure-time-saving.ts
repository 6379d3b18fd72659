import type { Indicator } from "@bienmau/core/schema";

export const procedureTimeSaving = {
  id: "procedure-time-saving",
  group: "gate-traffic",
  name: {
    vi: "mức giảm thời gian thủ tục kỳ vọng",
    en: "expected saving of procedure time",
    lo: "ການຫຼຸດເວລາຂັ້ນຕອນທີ່ຄາດ",
  },
  definition: {
    vi: "Mức giảm thời gian làm thủ tục mà người quản lý kỳ vọng; không phải đo đạc.",
    en: "Saving of procedure time that a manager expects; not a measurement.",
    lo: "ການຫຼຸດເວລາທີ່ຜູ້ຈັດການຄາດຫວັງ; ບໍ່ແມ່ນການວັດແທກ.",
  },
  unit: "percent",
  aliases: {
    vi: [
      "giảm thời gian thủ tục",
      "rút ngắn thời gian",
      "giảm bao nhiêu thời gian xử lý",
      "giảm bao nhiêu thời gian thủ tục",
      "giảm thời gian xử lý thủ tục",
      "giảm bao nhiêu phần trăm thời gian",
      "tiết kiệm thời gian thủ tục",
      "giảm thời gian xử lý",
      "giúp giảm bao nhiêu thời gian",
    ],
    en: ["time saving", "saving of time", "reduce procedure time", "cut procedure time", "save time"],
    lo: ["ຫຼຸດເວລາ"],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
