import type { Indicator } from "@bienmau/core/schema";

export const provincesDependentOnCentralBudget = {
  id: "provinces-dependent-on-central-budget",
  group: "economy",
  name: {
    vi: "số tỉnh phụ thuộc ngân sách trung ương",
    en: "provinces dependent on the central budget",
    lo: "ແຂວງທີ່ເພິ່ງພາງົບປະມານສູນກາງ",
  },
  definition: {
    vi: "Số tỉnh biên giới còn phụ thuộc ngân sách trung ương.",
    en: "Border provinces that depend on the central budget.",
    lo: "ແຂວງທີ່ເພິ່ງພາງົບປະມານສູນກາງ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "phụ thuộc ngân sách trung ương",
      "bao nhiêu tỉnh phụ thuộc ngân sách",
      "tỉnh biên giới phụ thuộc ngân sách trung ương",
      "bao nhiêu tỉnh biên giới phụ thuộc ngân sách trung ương",
      "bao nhiêu tỉnh phụ thuộc ngân sách trung ương",
      "tỉnh phụ thuộc ngân sách trung ương",
      "phải phụ thuộc vào ngân sách trung ương",
      "phụ thuộc vào ngân sách trung ương",
    ],
    en: ["dependent on central budget", "depend on the central budget", "dependent on the central budget"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
