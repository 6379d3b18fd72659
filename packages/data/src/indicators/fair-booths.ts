import type { Indicator } from "@bienmau/core/schema";

export const fairBooths = {
  id: "fair-booths",
  group: "promotion",
  name: {
    vi: "số gian hàng",
    en: "fair booths",
    lo: "ຈຳນວນຮ້ານວາງສະແດງ",
  },
  definition: {
    vi: "Số gian hàng của hội chợ hoặc phiên chợ.",
    en: "Booths at a fair or market.",
    lo: "ຈຳນວນຮ້ານໃນງານ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "gian hàng",
      "bao nhiêu gian hàng",
      "mấy gian hàng",
      "gian hàng tiêu chuẩn",
      "gian hàng hội chợ",
      "số gian hàng",
      "gian hàng tại hội chợ",
      "tham gia bao nhiêu gian hàng",
    ],
    en: ["booths", "stalls", "number of booths", "stands", "booths at the fair"],
    lo: ["ຮ້ານວາງສະແດງ", "ຮ້ານຄ້າ"],
  },
  goodForMonths: 36,
  additive: true,
} satisfies Indicator;
