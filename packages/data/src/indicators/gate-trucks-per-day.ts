import type { Indicator } from "@bienmau/core/schema";

export const gateTrucksPerDay = {
  id: "gate-trucks-per-day",
  group: "gate-traffic",
  name: {
    vi: "số xe mỗi ngày qua cửa khẩu",
    en: "trucks per day",
    lo: "ຈຳນວນລົດຕໍ່ມື້",
  },
  definition: {
    vi: "Số xe qua cửa khẩu mỗi ngày; loại xe như ghi chú.",
    en: "Vehicles through the gate per day; kind of vehicle as noted.",
    lo: "ຈຳນວນລົດຜ່ານດ່ານຕໍ່ມື້.",
  },
  unit: "trucks-per-day",
  aliases: {
    vi: [
      "bao nhiêu xe mỗi ngày",
      "xe một ngày",
      "lưu lượng xe",
      "xe/ngày",
      "lượng xe thông quan mỗi ngày",
      "mấy xe một ngày",
    ],
    en: ["trucks a day", "vehicles per day", "daily trucks", "daily traffic", "trucks per day"],
    lo: ["ລົດຕໍ່ມື້", "ມື້ລະຈັກຄັນ"],
  },
  goodForMonths: 18,
  additive: false,
} satisfies Indicator;
