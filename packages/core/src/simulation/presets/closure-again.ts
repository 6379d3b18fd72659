import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const closureAgain: PresetDescriptor = {
  id: "closure-again",
  name: text("Đóng cửa khẩu tám tuần năm 2028", "An eight-week closure in 2028", "ປິດດ່ານແປດອາທິດ 2028"),
  summary: text(
    "Cú sốc như thời dịch: năng lực còn 30% trong tám tuần.",
    "A shock as in the pandemic: 30% of capacity for eight weeks.",
    "ຄວາມສາມາດເຫຼືອ 30% ແປດອາທິດ.",
  ),
  scenario: {
    version: 1,
    profile: "dien-bien-north-laos",
    levers: {},
    shocks: { closure: { startYear: 2028, weeks: 8 } },
  },
};
