import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const langSonTightening: PresetDescriptor = {
  id: "lang-son-tightening",
  name: text("Lạng Sơn: phía bạn siết kiểm soát", "Lạng Sơn: tightening by the partner", "ລ້າງເຊີນ: ຄູ່ຮ່ວມເຂັ້ມງວດ"),
  summary: text(
    "Năng lực còn 60% trong năm 2028, kiểm tra nhiều hơn.",
    "60% of capacity in 2028 and more inspections.",
    "ຄວາມສາມາດເຫຼືອ 60% ປີ 2028.",
  ),
  scenario: {
    version: 1,
    profile: "lang-son-china",
    levers: {},
    shocks: { "partner-tightening": { startYear: 2028, capacityLeft: 0.6 } },
  },
};
