import type { Indicator } from "@bienmau/core/schema";

export const borderDistricts = {
  id: "border-districts",
  group: "administration",
  name: {
    vi: "số huyện, thị xã, thành phố biên giới",
    en: "border districts",
    lo: "ຈຳນວນເມືອງຊາຍແດນ",
  },
  definition: {
    vi: "Số huyện, thị xã, thành phố biên giới (trước khi bỏ cấp huyện).",
    en: "Border districts, towns and cities (before districts were abolished).",
    lo: "ຈຳນວນເມືອງຊາຍແດນ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "huyện biên giới",
      "bao nhiêu huyện biên giới",
      "số huyện",
      "huyện thị xã thành phố biên giới",
      "số huyện biên giới",
    ],
    en: ["border districts", "how many districts"],
    lo: ["ເມືອງຊາຍແດນ"],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
