import type { Indicator } from "@bienmau/core/schema";

export const gateTrucksPerDayPeak = {
  id: "gate-trucks-per-day-peak",
  group: "gate-traffic",
  name: {
    vi: "số xe mỗi ngày lúc cao điểm",
    en: "trucks per day at the peak",
    lo: "ຈຳນວນລົດຕໍ່ມື້ເວລາສູງສຸດ",
  },
  definition: {
    vi: "Số xe thông quan của ngày cao điểm.",
    en: "Trucks cleared on a peak day.",
    lo: "ຈຳນວນລົດໃນມື້ສູງສຸດ.",
  },
  unit: "trucks-per-day",
  aliases: {
    vi: ["cao điểm bao nhiêu xe", "ngày cao điểm", "lúc cao điểm bao nhiêu xe một ngày"],
    en: ["peak trucks", "peak day", "peak trucks per day"],
    lo: ["ສູງສຸດຕໍ່ມື້"],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
