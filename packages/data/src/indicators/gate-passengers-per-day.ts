import type { Indicator } from "@bienmau/core/schema";

export const gatePassengersPerDay = {
  id: "gate-passengers-per-day",
  group: "gate-traffic",
  name: {
    vi: "lượt người mỗi ngày qua cửa khẩu",
    en: "passengers per day",
    lo: "ຈຳນວນຄົນຕໍ່ມື້",
  },
  definition: {
    vi: "Số lượt người qua cửa khẩu mỗi ngày.",
    en: "Persons through the gate per day.",
    lo: "ຈຳນວນຄົນຜ່ານດ່ານຕໍ່ມື້.",
  },
  unit: "persons-per-day",
  aliases: {
    vi: ["bao nhiêu người mỗi ngày", "lượt khách mỗi ngày"],
    en: ["passengers per day", "people per day"],
    lo: ["ຄົນຕໍ່ມື້"],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
