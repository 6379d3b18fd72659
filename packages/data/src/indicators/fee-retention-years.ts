import type { Indicator } from "@bienmau/core/schema";

export const feeRetentionYears = {
  id: "fee-retention-years",
  group: "plan",
  name: {
    vi: "số năm đề xuất giữ lại nguồn thu cửa khẩu",
    en: "proposed years of keeping gate revenue",
    lo: "ຈຳນວນປີທີ່ສະເໜີຮັກສາລາຍຮັບ",
  },
  definition: {
    vi: "Số năm đề xuất cho dùng nguồn thu thuế, phí qua cửa khẩu để đầu tư lại hạ tầng khu kinh tế; là đề xuất.",
    en: "Years for which gate taxes and fees would be kept for the zone’s works; a proposal.",
    lo: "ຈຳນວນປີທີ່ສະເໜີ.",
  },
  unit: "years",
  aliases: {
    vi: ["tái đầu tư trong bao nhiêu năm", "giữ lại nguồn thu bao nhiêu năm"],
    en: ["years of retention", "fee retention"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
