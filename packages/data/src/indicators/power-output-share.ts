import type { Indicator } from "@bienmau/core/schema";

export const powerOutputShare = {
  id: "power-output-share",
  group: "infrastructure",
  name: {
    vi: "tỷ trọng trong sản lượng điện quốc gia",
    en: "share of national power output",
    lo: "ສ່ວນແບ່ງໄຟຟ້າແຫ່ງຊາດ",
  },
  definition: {
    vi: "Phần của khu vực trong sản lượng điện cả nước.",
    en: "Share of the area in national power output.",
    lo: "ສ່ວນແບ່ງໃນການຜະລິດໄຟຟ້າແຫ່ງຊາດ.",
  },
  unit: "percent",
  aliases: {
    vi: [
      "tỷ trọng sản lượng điện",
      "chiếm bao nhiêu phần trăm điện cả nước",
      "tỷ trọng điện",
      "chiếm bao nhiêu phần trăm sản lượng điện",
      "chiếm bao nhiêu % sản lượng điện",
      "phần trăm sản lượng điện",
      "chiếm bao nhiêu phần trăm tổng sản lượng điện",
    ],
    en: [
      "share of power output",
      "share of electricity",
      "share of national power",
      "share of the country’s electricity",
    ],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
