import type { Indicator } from "@bienmau/core/schema";

export const gateShipmentsPerDay = {
  id: "gate-shipments-per-day",
  group: "gate-traffic",
  name: {
    vi: "số lô hàng mỗi ngày",
    en: "shipments per day",
    lo: "ຈຳນວນຂະບວນສິນຄ້າຕໍ່ມື້",
  },
  definition: {
    vi: "Số lô hàng làm thủ tục mỗi ngày.",
    en: "Shipments cleared per day.",
    lo: "ຈຳນວນສິນຄ້າທີ່ຜ່ານຂັ້ນຕອນຕໍ່ມື້.",
  },
  unit: "shipments-per-day",
  aliases: {
    vi: ["lô hàng mỗi ngày", "bao nhiêu lô hàng"],
    en: ["shipments a day", "consignments per day"],
    lo: [],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
