import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const baseline: PresetDescriptor = {
  id: "baseline",
  name: text("Kịch bản nền", "Baseline", "ພື້ນຖານ"),
  summary: text(
    "Không có chính sách mới; không đòn bẩy nào thay đổi.",
    "No new policy; no lever is moved.",
    "ບໍ່ມີນະໂຍບາຍໃໝ່.",
  ),
  scenario: { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} },
};
