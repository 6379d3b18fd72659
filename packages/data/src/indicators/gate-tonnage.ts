import type { Indicator } from "@bienmau/core/schema";

export const gateTonnage = {
  id: "gate-tonnage",
  group: "gate-traffic",
  name: {
    vi: "khối lượng hàng hóa qua cửa khẩu",
    en: "goods tonnage through the gate",
    lo: "ນ້ຳໜັກສິນຄ້າຜ່ານດ່ານ",
  },
  definition: {
    vi: "Khối lượng hàng hóa qua cửa khẩu trong kỳ, tấn.",
    en: "Weight of goods through the gate over the period, tonnes.",
    lo: "ນ້ຳໜັກສິນຄ້າຜ່ານດ່ານໃນໄລຍະ ເປັນໂຕນ.",
  },
  unit: "tonnes",
  aliases: {
    vi: [
      "bao nhiêu tấn hàng",
      "sản lượng hàng hóa",
      "trọng lượng hàng",
      "khối lượng than",
      "nhập bao nhiêu tấn than",
      "tấn hàng qua cửa khẩu",
      "bao nhiêu tấn",
      "tấn than",
      "than đá bao nhiêu tấn",
      "khối lượng hàng hóa",
      "tấn hàng",
    ],
    en: [
      "tonnage",
      "tonnes of goods",
      "cargo volume",
      "how many tonnes",
      "coal tonnage",
      "tons",
      "how many tons",
      "tonnes",
    ],
    lo: ["ຈັກໂຕນ", "ນ້ຳໜັກສິນຄ້າ", "ປະລິມານສິນຄ້າ"],
  },
  goodForMonths: 18,
  additive: true,
} satisfies Indicator;
