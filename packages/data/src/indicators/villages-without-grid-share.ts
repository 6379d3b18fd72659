import type { Indicator } from "@bienmau/core/schema";

export const villagesWithoutGridShare = {
  id: "villages-without-grid-share",
  group: "infrastructure",
  name: {
    vi: "tỷ lệ thôn chưa có điện lưới",
    en: "share of villages without grid power",
    lo: "ອັດຕາບ້ານທີ່ບໍ່ມີໄຟຟ້າ",
  },
  definition: {
    vi: "Tỷ lệ thôn ở khu vực biên giới chưa có lưới điện quốc gia.",
    en: "Share of border-area villages without the national grid.",
    lo: "ອັດຕາບ້ານທີ່ບໍ່ມີເຄືອຂ່າຍໄຟຟ້າ.",
  },
  unit: "percent",
  aliases: {
    vi: [
      "thôn chưa có điện",
      "tỷ lệ thôn chưa có điện lưới",
      "bao nhiêu phần trăm thôn chưa có điện",
      "thôn biên giới chưa có điện",
      "thôn biên giới chưa có điện lưới",
      "chưa có lưới điện quốc gia",
      "thôn chưa có lưới điện quốc gia",
      "phần trăm thôn chưa có điện",
      "bao nhiêu phần trăm thôn biên giới chưa có điện lưới",
      "tỷ lệ thôn chưa có điện",
      "bao nhiêu phần trăm số thôn chưa có lưới điện",
      "thôn chưa có điện lưới quốc gia",
    ],
    en: [
      "villages without grid",
      "villages without electricity",
      "villages have no grid",
      "villages lack grid power",
      "without the national grid",
    ],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
