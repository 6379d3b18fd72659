import type { Indicator } from "@bienmau/core/schema";

export const householdsWithoutPower = {
  id: "households-without-power",
  group: "infrastructure",
  name: {
    vi: "số hộ chưa có điện",
    en: "households without power",
    lo: "ຄົວເຮືອນທີ່ບໍ່ມີໄຟຟ້າ",
  },
  definition: {
    vi: "Số hộ dân chưa được cấp điện.",
    en: "Households without electricity.",
    lo: "ຄົວເຮືອນທີ່ຍັງບໍ່ມີໄຟຟ້າ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "hộ dân chưa có điện",
      "hộ dân khu vực biên giới chưa có điện",
      "hộ gia đình chưa có điện",
      "hộ chưa có điện",
      "bao nhiêu hộ chưa có điện",
      "hộ dân chưa được cấp điện",
      "hộ dân chưa có điện",
      "hộ chưa được cấp điện",
      "số hộ chưa được cấp điện",
    ],
    en: [
      "households without electricity",
      "households without power",
      "households lack power",
      "households have no electricity",
    ],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
