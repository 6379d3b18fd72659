import type { Indicator } from "@bienmau/core/schema";

export const promotionEvents = {
  id: "promotion-events",
  group: "promotion",
  name: {
    vi: "số sự kiện xúc tiến thương mại biên giới",
    en: "border trade promotion events",
    lo: "ຈຳນວນງານສົ່ງເສີມການຄ້າຊາຍແດນ",
  },
  definition: {
    vi: "Số sự kiện xúc tiến thương mại biên giới tổ chức trong năm.",
    en: "Border trade promotion events held in the year.",
    lo: "ຈຳນວນງານສົ່ງເສີມການຄ້າໃນປີ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "sự kiện xúc tiến",
      "sự kiện xúc tiến thương mại",
      "bao nhiêu sự kiện",
      "số sự kiện",
      "hội chợ triển lãm",
      "mấy hội chợ",
      "xtmbg",
    ],
    en: ["promotion events", "trade promotion events", "trade fairs held", "number of fairs"],
    lo: ["ງານສົ່ງເສີມການຄ້າ", "ງານວາງສະແດງ", "ງານສົ່ງເສີມການຄ້າຈັກຄັ້ງ", "ຈັດງານຈັກຄັ້ງ"],
  },
  goodForMonths: 24,
  additive: true,
} satisfies Indicator;
