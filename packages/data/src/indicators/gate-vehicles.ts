import type { Indicator } from "@bienmau/core/schema";

export const gateVehicles = {
  id: "gate-vehicles",
  group: "gate-traffic",
  name: {
    vi: "lượt phương tiện qua cửa khẩu",
    en: "vehicle crossings",
    lo: "ຈຳນວນລົດຜ່ານດ່ານ",
  },
  definition: {
    vi: "Số lượt phương tiện qua cửa khẩu trong kỳ.",
    en: "Number of vehicles through the gate over the period.",
    lo: "ຈຳນວນລົດຜ່ານດ່ານໃນໄລຍະ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "lượt xe",
      "số lượt phương tiện",
      "bao nhiêu xe",
      "bao nhiêu lượt xe",
      "lượt xuất nhập cảnh phương tiện",
      "số xe qua cửa khẩu",
      "lượt phương tiện",
    ],
    en: ["vehicles", "vehicle crossings", "number of vehicles", "how many trucks", "how many vehicles"],
    lo: ["ຈຳນວນລົດ", "ລົດຈັກຄັນ", "ລົດຜ່ານດ່ານ", "ລົດຜ່ານດ່ານຈັກຄັນ"],
  },
  goodForMonths: 18,
  additive: true,
} satisfies Indicator;
