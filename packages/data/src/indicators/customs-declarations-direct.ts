import type { Indicator } from "@bienmau/core/schema";

export const customsDeclarationsDirect = {
  id: "customs-declarations-direct",
  group: "customs",
  name: {
    vi: "lượt khai báo hải quan trực tiếp",
    en: "direct (paper) customs declarations",
    lo: "ການແຈ້ງພາສີໂດຍກົງ",
  },
  definition: {
    vi: "Số lượt khai báo hải quan trực tiếp trong năm.",
    en: "Customs declarations made in person in the year.",
    lo: "ຈຳນວນການແຈ້ງພາສີໂດຍກົງໃນປີ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "khai báo trực tiếp",
      "khai trực tiếp",
      "khai giấy",
      "tờ khai giấy",
      "khai báo thủ công",
      "lượt khai báo trực tiếp",
      "tờ khai trực tiếp",
      "khai báo hải quan trực tiếp",
    ],
    en: [
      "direct declarations",
      "paper declarations",
      "manual declarations",
      "in-person declarations",
      "direct customs declarations",
    ],
    lo: ["ແຈ້ງພາສີໂດຍກົງ"],
  },
  goodForMonths: 24,
  additive: true,
} satisfies Indicator;
