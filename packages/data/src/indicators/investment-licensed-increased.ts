import type { Indicator } from "@bienmau/core/schema";

export const investmentLicensedIncreased = {
  id: "investment-licensed-increased",
  group: "investment",
  name: {
    vi: "số dự án phía Lào cho tăng vốn",
    en: "projects allowed to raise capital by Laos",
    lo: "ໂຄງການທີ່ລາວໃຫ້ເພີ່ມທຶນ",
  },
  definition: {
    vi: "Số dự án được Lào cho điều chỉnh tăng vốn.",
    en: "Projects that Laos let raise their capital.",
    lo: "ໂຄງການທີ່ລາວໃຫ້ເພີ່ມທຶນ.",
  },
  unit: "count",
  aliases: {
    vi: ["lào điều chỉnh tăng vốn dự án"],
    en: ["projects with capital raised"],
    lo: [],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
