import type { Indicator } from "@bienmau/core/schema";

export const exportingFirms = {
  id: "exporting-firms",
  group: "economy",
  name: {
    vi: "số doanh nghiệp xuất khẩu sang Lào",
    en: "firms exporting to Laos",
    lo: "ວິສາຫະກິດທີ່ສົ່ງອອກໄປລາວ",
  },
  definition: {
    vi: "Số doanh nghiệp của tỉnh xuất khẩu sang Lào.",
    en: "Firms of the province that export to Laos.",
    lo: "ວິສາຫະກິດທີ່ສົ່ງອອກໄປລາວ.",
  },
  unit: "count",
  aliases: {
    vi: ["doanh nghiệp xuất khẩu sang lào", "bao nhiêu doanh nghiệp xuất khẩu"],
    en: ["exporting firms", "exporters"],
    lo: [],
  },
  goodForMonths: 36,
  additive: false,
} satisfies Indicator;
