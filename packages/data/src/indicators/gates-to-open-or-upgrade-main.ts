import type { Indicator } from "@bienmau/core/schema";

export const gatesToOpenOrUpgradeMain = {
  id: "gates-to-open-or-upgrade-main",
  group: "plan",
  name: {
    vi: "số cửa khẩu chính sẽ mở hoặc nâng cấp",
    en: "main gates to open or upgrade",
    lo: "ດ່ານຫຼັກທີ່ຈະເປີດ ຫຼື ຍົກລະດັບ",
  },
  definition: {
    vi: "Số cửa khẩu dự kiến mở hoặc nâng lên cấp chính trong giai đoạn.",
    en: "Gates to be opened as, or upgraded to, main over the period.",
    lo: "ດ່ານທີ່ຈະເປີດ ຫຼື ຍົກລະດັບ.",
  },
  unit: "count",
  aliases: {
    vi: ["nâng cấp lên cửa khẩu chính", "mở mới cửa khẩu chính", "sẽ nâng cấp bao nhiêu cửa khẩu chính"],
    en: ["upgrade to main", "gates to upgrade to main"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
