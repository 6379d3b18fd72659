import type { Indicator } from "@bienmau/core/schema";

export const borderLength = {
  id: "border-length",
  group: "administration",
  name: {
    vi: "chiều dài đường biên giới",
    en: "border length",
    lo: "ຄວາມຍາວຊາຍແດນ",
  },
  definition: {
    vi: "Chiều dài đường biên giới đất liền, theo nguồn.",
    en: "Length of the land border, as the source gives it.",
    lo: "ຄວາມຍາວຊາຍແດນທາງບົກ.",
  },
  unit: "km",
  aliases: {
    vi: [
      "đường biên giới dài bao nhiêu",
      "biên giới dài bao nhiêu",
      "chiều dài biên giới",
      "bao nhiêu km đường biên",
      "đường biên",
      "đường biên giới",
      "biên giới dài",
      "dài bao nhiêu km",
      "dài bao nhiêu",
      "dài bao nhiêu cây số",
      "chiều dài",
      "đường biên giới đất liền",
      "chiều dài đường biên",
    ],
    en: [
      "border length",
      "how long is the border",
      "length of the border",
      "how long is",
      "how long",
      "border long",
      "kilometres of border",
      "km of border",
    ],
    lo: ["ຊາຍແດນຍາວ", "ຄວາມຍາວຊາຍແດນ", "ຍາວຈັກກິໂລແມັດ", "ຍາວເທົ່າໃດ", "ຍາວຈັກກິໂລ", "ຈັກກິໂລແມັດ", "ຄວາມຍາວຂອງຊາຍແດນ"],
  },
  goodForMonths: 600,
  additive: false,
} satisfies Indicator;
