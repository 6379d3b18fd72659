import type { Indicator } from "@bienmau/core/schema";

export const gateTonnagePerDay = {
  id: "gate-tonnage-per-day",
  group: "gate-traffic",
  name: {
    vi: "khối lượng hàng hóa mỗi ngày",
    en: "goods tonnage per day",
    lo: "ນ້ຳໜັກສິນຄ້າຕໍ່ມື້",
  },
  definition: {
    vi: "Khối lượng hàng hóa qua cửa khẩu bình quân hoặc cao nhất mỗi ngày.",
    en: "Goods through the gate per day, average or peak as noted.",
    lo: "ນ້ຳໜັກສິນຄ້າຜ່ານດ່ານຕໍ່ມື້.",
  },
  unit: "tonnes-per-day",
  aliases: {
    vi: ["bao nhiêu tấn mỗi ngày", "tấn một ngày", "tấn/ngày"],
    en: ["tonnes per day", "tonnes a day"],
    lo: ["ໂຕນຕໍ່ມື້"],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
