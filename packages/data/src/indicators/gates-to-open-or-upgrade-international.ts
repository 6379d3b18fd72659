import type { Indicator } from "@bienmau/core/schema";

export const gatesToOpenOrUpgradeInternational = {
  id: "gates-to-open-or-upgrade-international",
  group: "plan",
  name: {
    vi: "số cửa khẩu quốc tế sẽ mở hoặc nâng cấp",
    en: "international gates to open or upgrade",
    lo: "ດ່ານສາກົນທີ່ຈະເປີດ ຫຼື ຍົກລະດັບ",
  },
  definition: {
    vi: "Số cửa khẩu dự kiến mở hoặc nâng lên cấp quốc tế trong giai đoạn.",
    en: "Gates to be opened as, or upgraded to, international over the period.",
    lo: "ດ່ານທີ່ຈະເປີດ ຫຼື ຍົກລະດັບ.",
  },
  unit: "count",
  aliases: {
    vi: ["nâng cấp lên cửa khẩu quốc tế", "mở mới cửa khẩu quốc tế", "sẽ nâng cấp bao nhiêu cửa khẩu quốc tế"],
    en: ["upgrade to international", "gates to upgrade to international"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
