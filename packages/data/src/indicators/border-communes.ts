import type { Indicator } from "@bienmau/core/schema";

export const borderCommunes = {
  id: "border-communes",
  group: "administration",
  name: {
    vi: "số xã, phường, thị trấn biên giới",
    en: "border communes",
    lo: "ຈຳນວນຕາແສງຊາຍແດນ",
  },
  definition: {
    vi: "Số xã, phường, thị trấn biên giới.",
    en: "Border communes, wards and townships.",
    lo: "ຈຳນວນຕາແສງຊາຍແດນ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "xã biên giới",
      "bao nhiêu xã biên giới",
      "xã phường thị trấn biên giới",
      "số xã",
      "xã phường thị trấn",
      "số xã biên giới",
      "xã phường biên giới",
    ],
    en: ["border communes", "how many communes", "communes"],
    lo: ["ຕາແສງຊາຍແດນ"],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
