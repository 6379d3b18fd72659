import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const gateKeepsPace: PresetDescriptor = {
  id: "gate-keeps-pace",
  name: text("Kịch bản nền, cửa khẩu theo kịp lưu lượng", "Baseline with a gate that keeps pace", "ພື້ນຖານ ດ່ານຂະຫຍາຍຕາມ"),
  summary: text(
    "Như kịch bản nền nhưng giờ mở cửa tăng khi lưu lượng tăng, nên năng lực cửa khẩu gần như không bị vượt.",
    "As the baseline, but opening hours grow with traffic, so the gate hardly ever limits trade.",
    "ຄືພື້ນຖານ ແຕ່ຊົ່ວໂມງເປີດເພີ່ມຕາມການຈະລາຈອນ.",
  ),
  scenario: {
    version: 1,
    profile: "dien-bien-north-laos",
    levers: {},
    shocks: {},
    overrides: { baseline: "gate-keeps-pace" },
  },
};
