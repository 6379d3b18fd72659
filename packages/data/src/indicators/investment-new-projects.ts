import type { Indicator } from "@bienmau/core/schema";

export const investmentNewProjects = {
  id: "investment-new-projects",
  group: "investment",
  name: {
    vi: "số dự án đầu tư mới sang Lào",
    en: "new investment projects",
    lo: "ໂຄງການລົງທຶນໃໝ່",
  },
  definition: {
    vi: "Số dự án đăng ký mới trong giai đoạn.",
    en: "Projects newly registered over the period.",
    lo: "ໂຄງການຈົດທະບຽນໃໝ່.",
  },
  unit: "count",
  aliases: {
    vi: ["dự án đầu tư mới", "dự án mới từ năm 2018", "dự án đăng ký mới", "bao nhiêu dự án đầu tư đăng ký mới"],
    en: ["new projects", "projects registered since 2018"],
    lo: [],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
