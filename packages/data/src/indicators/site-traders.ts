import type { Indicator } from "@bienmau/core/schema";

export const siteTraders = {
  id: "site-traders",
  group: "economy",
  name: {
    vi: "số hộ kinh doanh tại chỗ",
    en: "traders on site",
    lo: "ຈຳນວນຜູ້ຄ້າ",
  },
  definition: {
    vi: "Số hộ hoặc thương nhân kinh doanh tại cơ sở.",
    en: "Traders doing business at the site.",
    lo: "ຈຳນວນຜູ້ຄ້າຢູ່ສະຖານທີ່.",
  },
  unit: "count",
  aliases: {
    vi: ["hộ kinh doanh", "bao nhiêu hộ kinh doanh", "tiểu thương", "thương nhân"],
    en: ["traders", "stall holders"],
    lo: ["ຜູ້ຄ້າ"],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
