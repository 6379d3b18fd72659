import type { Indicator } from "@bienmau/core/schema";

export const siteArea = {
  id: "site-area",
  group: "infrastructure",
  name: {
    vi: "diện tích",
    en: "area",
    lo: "ເນື້ອທີ່",
  },
  definition: {
    vi: "Diện tích đất của khu, dự án hoặc cơ sở.",
    en: "Land area of a zone, project or site.",
    lo: "ເນື້ອທີ່ດິນ.",
  },
  unit: "ha",
  aliases: {
    vi: [
      "diện tích",
      "rộng bao nhiêu",
      "bao nhiêu ha",
      "bao nhiêu héc ta",
      "quy mô sử dụng đất",
      "diện tích đất",
      "quy mô diện tích",
      "rộng bao nhiêu ha",
      "diện tích bao nhiêu",
    ],
    en: ["area", "how large", "hectares", "land area", "size", "how big"],
    lo: ["ເນື້ອທີ່", "ກວ້າງເທົ່າໃດ", "ເນື້ອທີ່ເທົ່າໃດ", "ກວ້າງຈັກເຮັກຕາ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
