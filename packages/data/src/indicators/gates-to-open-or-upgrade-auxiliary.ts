import type { Indicator } from "@bienmau/core/schema";

export const gatesToOpenOrUpgradeAuxiliary = {
  id: "gates-to-open-or-upgrade-auxiliary",
  group: "plan",
  name: {
    vi: "số cửa khẩu phụ sẽ mở hoặc nâng cấp",
    en: "auxiliary gates to open or upgrade",
    lo: "ດ່ານສຳຮອງທີ່ຈະເປີດ ຫຼື ຍົກລະດັບ",
  },
  definition: {
    vi: "Số cửa khẩu dự kiến mở hoặc nâng lên cấp phụ trong giai đoạn.",
    en: "Gates to be opened as, or upgraded to, auxiliary over the period.",
    lo: "ດ່ານທີ່ຈະເປີດ ຫຼື ຍົກລະດັບ.",
  },
  unit: "count",
  aliases: {
    vi: ["nâng cấp lên cửa khẩu phụ", "mở mới cửa khẩu phụ", "sẽ nâng cấp bao nhiêu cửa khẩu phụ"],
    en: ["upgrade to auxiliary", "gates to upgrade to auxiliary"],
    lo: [],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
