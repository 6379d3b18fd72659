import type { Indicator } from "@bienmau/core/schema";

export const gateTonnageGrowth = {
  id: "gate-tonnage-growth",
  group: "gate-traffic",
  name: {
    vi: "tốc độ tăng khối lượng hàng hóa qua cửa khẩu",
    en: "growth of goods tonnage",
    lo: "ອັດຕາເຕີບໂຕນ້ຳໜັກສິນຄ້າ",
  },
  definition: {
    vi: "Mức tăng khối lượng hàng hóa so với cùng kỳ.",
    en: "Change of goods tonnage against a year before.",
    lo: "ການປ່ຽນແປງນ້ຳໜັກສິນຄ້າທຽບກັບປີກ່ອນ.",
  },
  unit: "percent",
  aliases: {
    vi: ["khối lượng hàng tăng bao nhiêu"],
    en: ["tonnage growth"],
    lo: [],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
