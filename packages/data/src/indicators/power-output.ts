import type { Indicator } from "@bienmau/core/schema";

export const powerOutput = {
  id: "power-output",
  group: "infrastructure",
  name: {
    vi: "sản lượng điện",
    en: "power output",
    lo: "ກະແສໄຟຟ້າທີ່ຜະລິດ",
  },
  definition: {
    vi: "Sản lượng điện của các nhà máy ở khu vực biên giới; năm không ghi rõ.",
    en: "Power generated in the border area; the year is not stated.",
    lo: "ໄຟຟ້າທີ່ຜະລິດໃນເຂດຊາຍແດນ.",
  },
  unit: "kWh",
  aliases: {
    vi: [
      "sản lượng điện",
      "điện năng",
      "bao nhiêu kwh",
      "sản xuất điện",
      "sản lượng điện năng",
      "phát điện",
      "sản xuất bao nhiêu điện",
      "triệu kwh",
    ],
    en: ["power output", "electricity output", "electricity generated", "kwh", "power generated"],
    lo: ["ການຜະລິດໄຟຟ້າ"],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
