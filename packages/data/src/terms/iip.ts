import type { Term } from "@bienmau/core/schema";

export const iip: Term = {
  id: "iip",
  name: {
    vi: "IIP",
    en: "IIP",
    lo: "IIP",
  },
  aliases: ["chỉ số sản xuất công nghiệp", "industrial production index"],
  definition: {
    vi: "Chỉ số sản xuất công nghiệp so với kỳ gốc.",
    en: "Index of industrial production against a base period.",
    lo: "ດັດສະນີການຜະລິດອຸດສາຫະກຳ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.3, dòng 20",
    },
  ],
};
